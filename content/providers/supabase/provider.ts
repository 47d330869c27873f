import type { Provider } from '../model.ts';

const AUTH = /^https:\/\/[a-z0-9]+\.supabase\.(?:co|in)\/auth\/v1$/;

export default {
  name: 'Supabase',
  source: 'https://supabase.com/docs/guides/auth/jwts',
  discovery: null,
  jwks: 'https://{project}.supabase.co/auth/v1/.well-known/jwks.json',
  fingerprint({ claim, has }) {
    const iss = claim('iss');
    if (iss === 'supabase' && has('role'))
      return { token: 'api-key', strength: 'likely', signs: ['iss', 'role'] };
    if (AUTH.test(iss)) return { token: 'access', strength: 'likely', signs: ['iss'] };
    // Its own server, under a host of one's own.
    return iss.endsWith('/auth/v1') && has('aal', 'session_id')
      ? { token: 'access', strength: 'possible', signs: ['iss', 'aal', 'session_id'] }
      : null;
  },
} satisfies Provider;
