import type { ProviderSample } from '../model.ts';

const user = {
  sub: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
  aud: 'authenticated',
  role: 'authenticated',
  aal: 'aal1',
  session_id: 'made-up',
  is_anonymous: false,
};

export default [
  {
    token: 'access',
    header: { alg: 'ES256', kid: 'made-up', typ: 'JWT' },
    claims: { ...user, iss: 'https://abcdefghijklmnopqrst.supabase.co/auth/v1' },
  },
  {
    token: 'access',
    header: { alg: 'HS256', typ: 'JWT' },
    claims: { ...user, iss: 'http://127.0.0.1:54321/auth/v1' },
  },
  {
    token: 'api-key',
    header: { alg: 'HS256', typ: 'JWT' },
    claims: { iss: 'supabase', ref: 'abcdefghijklmnopqrst', role: 'anon' },
  },
] satisfies readonly ProviderSample[];
