import type { Provider } from '../model.ts';

const B2C = /^https:\/\/[0-9a-z-]+\.b2clogin\.com\/(?:tfp\/)?[0-9a-f-]{36}\//;

export default {
  name: 'Azure AD B2C',
  source: 'https://learn.microsoft.com/en-us/azure/active-directory-b2c/tokens-overview',
  discovery:
    'https://{tenant}.b2clogin.com/{tenant}.onmicrosoft.com/{policy}/v2.0/.well-known/openid-configuration',
  jwks: 'https://{tenant}.b2clogin.com/{tenant}.onmicrosoft.com/{policy}/discovery/v2.0/keys',
  fingerprint({ claim, has }) {
    const policy = /^b2c_1a?_/i.test(claim('tfp')) ? 'tfp' : 'acr';
    const isHost = B2C.test(claim('iss'));
    // A custom domain hides the host, but not the name of the policy.
    if (!isHost && !/^b2c_1a?_/i.test(claim(policy))) return null;
    return {
      token: has('scp') ? 'access' : 'id',
      strength: isHost ? 'likely' : 'possible',
      signs: isHost ? ['iss', policy] : [policy],
    };
  },
} satisfies Provider;
