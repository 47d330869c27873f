import type { ProviderSample } from '../model.ts';

const tenant = 'aaaabbbb-0000-cccc-1111-dddd2222eeee';
const header = { typ: 'JWT', alg: 'RS256', kid: 'made-up' };
const v2 = { iss: `https://login.microsoftonline.com/${tenant}/v2.0`, tid: tenant, ver: '2.0' };
const v1 = { iss: `https://sts.windows.net/${tenant}/`, tid: tenant, ver: '1.0' };
const client = '00001111-aaaa-2222-bbbb-3333cccc4444';

export default [
  {
    token: 'access-v2',
    header,
    claims: { ...v2, aud: client, azp: client, azpacr: '0', scp: 'Orders.Read', sub: 'made-up' },
  },
  {
    token: 'access-v1',
    header: { ...header, x5t: 'made-up' },
    claims: { ...v1, aud: `api://${client}`, appid: client, appidacr: '0', scp: 'Orders.Read' },
  },
  {
    token: 'id',
    header,
    claims: { ...v2, aud: client, nonce: 'made-up', preferred_username: 'a@example.com' },
  },
  {
    token: 'graph',
    header: { ...header, nonce: 'made-up', x5t: 'made-up' },
    claims: { ...v1, aud: '00000003-0000-0000-c000-000000000000', appid: client, scp: 'User.Read' },
  },
] satisfies readonly ProviderSample[];
