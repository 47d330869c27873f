import type { Provider } from '../model.ts';

const TOOLKIT =
  'https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit';

export default {
  name: 'Firebase Authentication',
  source: 'https://firebase.google.com/docs/auth/admin/verify-id-tokens',
  discovery: 'https://securetoken.google.com/{project}/.well-known/openid-configuration',
  jwks: 'https://www.googleapis.com/service_accounts/v1/jwk/securetoken@system.gserviceaccount.com',
  fingerprint({ header, claim }) {
    const iss = claim('iss');
    if (claim('aud') === TOOLKIT) return { token: 'custom', strength: 'likely', signs: ['aud'] };
    if (iss.startsWith('https://session.firebase.google.com/'))
      return { token: 'session', strength: 'likely', signs: ['iss'] };
    if (!iss.startsWith('https://securetoken.google.com/')) return null;
    // The emulator does not sign.
    return header('alg') === 'none'
      ? { token: 'emulator', strength: 'likely', signs: ['iss', 'header.alg'] }
      : { token: 'id', strength: 'likely', signs: ['iss'] };
  },
} satisfies Provider;
