import type { ProviderSample } from '../model.ts';

const header = { kid: 'made-up', alg: 'RS256' };
const org = 'https://example.okta.com';
const user = { sub: 'user@example.com', ver: 1 };

export default [
  {
    token: 'access',
    header,
    claims: {
      ...user,
      iss: `${org}/oauth2/default`,
      jti: 'AT.made-up',
      aud: 'api://default',
      cid: '0oa',
      uid: '00u',
      scp: ['openid'],
    },
  },
  {
    token: 'access-org',
    header,
    claims: { ...user, iss: org, jti: 'AT.made-up', aud: org, cid: '0oa', scp: ['openid'] },
  },
  {
    token: 'id',
    header,
    claims: {
      ...user,
      iss: 'https://id.example.com/oauth2/default',
      jti: 'ID.made-up',
      aud: '0oa',
    },
  },
] satisfies readonly ProviderSample[];
