import type { ProviderSample } from '../model.ts';

const header = { kid: 'made-up', alg: 'RS256' };
const pool = {
  iss: 'https://cognito-idp.ap-northeast-1.amazonaws.com/ap-northeast-1_MadeUp123',
  sub: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
};

export default [
  {
    token: 'access',
    header,
    claims: { ...pool, token_use: 'access', client_id: 'made-up', scope: 'openid', username: 'a' },
  },
  {
    token: 'id',
    header,
    claims: { ...pool, token_use: 'id', aud: 'made-up', 'cognito:username': 'a' },
  },
] satisfies readonly ProviderSample[];
