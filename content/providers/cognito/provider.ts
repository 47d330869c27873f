import type { Provider } from '../model.ts';

const POOL = /^https:\/\/cognito-idp\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\/[\w-]+$/;

export default {
  name: 'Amazon Cognito',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html',
  discovery: 'https://cognito-idp.{region}.amazonaws.com/{pool}/.well-known/openid-configuration',
  jwks: 'https://cognito-idp.{region}.amazonaws.com/{pool}/.well-known/jwks.json',
  fingerprint({ claim }) {
    if (!POOL.test(claim('iss'))) return null;
    return {
      token: claim('token_use') === 'access' ? 'access' : 'id',
      strength: 'likely',
      signs: ['iss', 'token_use'],
    };
  },
} satisfies Provider;
