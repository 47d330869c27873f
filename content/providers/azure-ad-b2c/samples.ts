import type { ProviderSample } from '../model.ts';

const header = { typ: 'JWT', alg: 'RS256', kid: 'made-up' };
const claims = {
  iss: 'https://contoso.b2clogin.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0/',
  aud: '00001111-aaaa-2222-bbbb-3333cccc4444',
  sub: 'made-up',
  ver: '1.0',
};

export default [
  { token: 'id', header, claims: { ...claims, tfp: 'B2C_1_signin', nonce: 'made-up' } },
  { token: 'access', header, claims: { ...claims, acr: 'b2c_1_signin', scp: 'read', azp: 'a' } },
] satisfies readonly ProviderSample[];
