import type { ProviderSample } from '../model.ts';

const header = { alg: 'RS256', typ: 'JWT', kid: 'made-up' };
const iss = 'https://dev-made-up.us.auth0.com/';

export default [
  {
    token: 'access',
    header,
    claims: {
      iss,
      sub: 'auth0|507f1f77bcf86cd799439020',
      aud: ['https://api.example.com', `${iss}userinfo`],
      azp: 'made-up',
      scope: 'openid read:orders',
    },
  },
  {
    token: 'access',
    header: { ...header, typ: 'at+jwt' },
    claims: { iss, sub: 'made-up@clients', aud: 'https://api.example.com', client_id: 'made-up' },
  },
  {
    token: 'id',
    header,
    claims: { iss: 'https://login.example.com/', sub: 'auth0|507f1f77', aud: 'made-up', sid: 'a' },
  },
  { token: 'opaque', header: { alg: 'dir', enc: 'A256GCM', iss }, claims: {} },
] satisfies readonly ProviderSample[];
