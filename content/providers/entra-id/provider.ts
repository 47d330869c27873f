import type { Provider } from '../model.ts';

const V1 = /^https:\/\/sts\.(?:windows\.net|chinacloudapi\.cn)\/[0-9a-f-]{36}\/$/;
const V2 =
  /^https:\/\/(?:login\.(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn)|[0-9a-z-]+\.ciamlogin\.com)\/[0-9a-f-]{36}\/v2\.0$/;
/** Microsoft Graph: an app ID or one of its addresses. */
const GRAPH =
  /^(?:00000003-0000-0000-c000-000000000000|https:\/\/(?:graph\.microsoft\.(?:com|us)|microsoftgraph\.chinacloudapi\.cn)\/?)$/;

export default {
  name: 'Microsoft Entra ID',
  source: 'https://learn.microsoft.com/en-us/entra/identity-platform/access-tokens',
  discovery: 'https://login.microsoftonline.com/{tenant}/v2.0/.well-known/openid-configuration',
  jwks: 'https://login.microsoftonline.com/{tenant}/discovery/v2.0/keys',
  fingerprint({ header, claim, has }) {
    const iss = claim('iss');
    const isV2 = V2.test(iss);
    if (!isV2 && !V1.test(iss)) return null;
    const strength = 'likely';
    if (header('nonce') !== '' || GRAPH.test(claim('aud')))
      return { token: 'graph', strength, signs: ['iss', 'aud', 'header.nonce'] };
    // Client and its way of authenticating stand in access tokens alone.
    if (isV2)
      return has('azp') || has('azpacr')
        ? { token: 'access-v2', strength, signs: ['iss', 'ver', 'azp'] }
        : { token: 'id', strength, signs: ['iss', 'ver'] };
    return has('appid')
      ? { token: 'access-v1', strength, signs: ['iss', 'ver', 'appid'] }
      : { token: 'id', strength, signs: ['iss', 'ver'] };
  },
} satisfies Provider;
