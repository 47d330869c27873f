import type { ProviderSample } from '../model.ts';

const header = { alg: 'RS256', typ: 'JWT', kid: 'made-up' };
const user = {
  iss: 'https://sso.example.com/realms/app',
  sub: 'made-up',
  azp: 'web',
  sid: 'made-up',
};

export default [
  {
    token: 'access',
    header,
    claims: {
      ...user,
      typ: 'Bearer',
      aud: 'account',
      realm_access: { roles: ['user'] },
      scope: '',
    },
  },
  { token: 'id', header, claims: { ...user, typ: 'ID', aud: 'web', acr: '1' } },
  {
    token: 'refresh',
    header: { alg: 'HS512', typ: 'JWT', kid: 'made-up' },
    claims: { ...user, typ: 'Refresh', aud: 'https://sso.example.com/realms/app' },
  },
] satisfies readonly ProviderSample[];
