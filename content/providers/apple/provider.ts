import type { Provider } from '../model.ts';

const ISSUER = 'https://appleid.apple.com';

export default {
  name: 'Sign in with Apple',
  source:
    'https://developer.apple.com/documentation/signinwithapple/authenticating-users-with-sign-in-with-apple',
  discovery: 'https://appleid.apple.com/.well-known/openid-configuration',
  jwks: 'https://appleid.apple.com/auth/keys',
  fingerprint({ claim }) {
    if (claim('iss') === ISSUER) return { token: 'id', strength: 'likely', signs: ['iss'] };
    // Signed by the developer, for Apple.
    return claim('aud') === ISSUER
      ? { token: 'client-secret', strength: 'likely', signs: ['aud'] }
      : null;
  },
} satisfies Provider;
