import type { ProviderSample } from '../model.ts';

const header = { alg: 'RS256', kid: 'made-up', typ: 'JWT' };
const user = {
  aud: 'my-project',
  sub: 'made-up',
  user_id: 'made-up',
  firebase: { identities: {}, sign_in_provider: 'password' },
};
const account = 'firebase-adminsdk@my-project.iam.gserviceaccount.com';

export default [
  { token: 'id', header, claims: { ...user, iss: 'https://securetoken.google.com/my-project' } },
  {
    token: 'emulator',
    header: { alg: 'none', typ: 'JWT' },
    claims: { ...user, iss: 'https://securetoken.google.com/my-project' },
  },
  {
    token: 'session',
    header,
    claims: { ...user, iss: 'https://session.firebase.google.com/my-project' },
  },
  {
    token: 'custom',
    header: { alg: 'RS256', typ: 'JWT' },
    claims: {
      iss: account,
      sub: account,
      uid: 'made-up',
      aud: 'https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit',
    },
  },
] satisfies readonly ProviderSample[];
