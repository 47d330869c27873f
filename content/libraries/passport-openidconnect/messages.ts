import type { Message } from '../model.ts';

export default [
  {
    text: 'ID token not issued by expected OpenID provider.',
    check: 'issuer',
    from: 'lib/strategy.js',
  },
  {
    text: 'id token not issued by correct OpenID provider - expected: {expected} | from: {actual}',
    check: 'issuer',
    from: 'seen in issue threads',
  },
  {
    text: 'ID token not intended for this relying party.',
    check: 'audience',
    from: 'lib/strategy.js',
  },
  {
    text: 'ID token not issued to this relying party.',
    cause: 'azp-mismatch',
    from: 'lib/strategy.js',
  },
  {
    text: 'ID token missing authorizied party claim.',
    cause: 'azp-mismatch',
    from: 'lib/strategy.js',
  },
  { text: 'ID token has expired.', cause: 'exp-expired', from: 'lib/strategy.js' },
  { text: 'ID token contains invalid nonce.', cause: 'nonce-mismatch', from: 'lib/strategy.js' },
  { text: 'ID token missing audience claim', cause: 'aud-missing', from: 'lib/strategy.js' },
  { text: 'ID token missing expiration time claim', cause: 'exp-missing', from: 'lib/strategy.js' },
  { text: 'ID token missing issued at claim', cause: 'claim-missing', from: 'lib/strategy.js' },
  { text: 'ID token missing issuer claim', cause: 'iss-missing', from: 'lib/strategy.js' },
  { text: 'ID token missing subject claim', cause: 'sub-missing', from: 'lib/strategy.js' },
  {
    text: 'ID token not present in token response',
    cause: 'token-missing',
    from: 'lib/strategy.js',
  },
  {
    text: 'ID token audience claim not an array or string value',
    cause: 'claim-type-mismatch',
    from: 'lib/strategy.js',
  },
  {
    text: 'Too much time has elapsed since last authentication.',
    cause: 'max-age',
    from: 'lib/strategy.js',
  },
] satisfies readonly Message[];
