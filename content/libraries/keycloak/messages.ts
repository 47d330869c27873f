import type { Message } from '../model.ts';

export default [
  {
    text: "Invalid token issuer. Expected '{expected}', but was '{actual}'",
    check: 'issuer',
    from: 'TokenVerifier',
  },
  {
    text: "Invalid token issuer. Expected '{expected}'",
    check: 'issuer',
    from: 'seen in a published test',
  },
  {
    text: "Token audience doesn't match domain. Token issuer is {actual}, but URL from configuration is {expected}",
    check: 'issuer',
    from: 'RSATokenVerifier.java, before 2.4',
  },
  { text: 'Invalid token issuer', check: 'issuer', from: 'TokenVerifier' },
  { text: 'Invalid token signature', check: 'signature', from: 'TokenVerifier' },
  { text: 'Token is not active', cause: 'exp-expired', from: 'TokenVerifier' },
  {
    text: "Token type is incorrect. Expected '{expected}' but was '{actual}'",
    cause: 'wrong-token-type',
    from: 'TokenVerifier',
  },
  { text: 'No audience in the token', cause: 'aud-missing', from: 'TokenVerifier' },
  {
    text: 'Expected audience not available in the token',
    check: 'audience',
    from: 'TokenVerifier',
  },
  { text: "Expected issuedFor doesn't match", cause: 'azp-mismatch', from: 'TokenVerifier' },
  { text: 'Subject missing in token', cause: 'sub-missing', from: 'TokenVerifier' },
  { text: 'Realm URL not set', check: 'issuer', from: 'TokenVerifier' },
  { text: 'Public key not set', cause: 'key-missing', from: 'TokenVerifier' },
  { text: 'Secret key not set', cause: 'key-missing', from: 'TokenVerifier' },
  {
    text: 'Unknown or unsupported token algorithm',
    cause: 'alg-unsupported',
    from: 'TokenVerifier',
  },
  { text: 'Failed to parse JWT', check: 'structure', from: 'TokenVerifier' },
  {
    text: 'Failed to read access token from JWT',
    cause: 'token-corrupt-json',
    from: 'TokenVerifier',
  },
  { text: "Didn't find publicKey for kid", cause: 'kid-not-found', from: 'seen in issue threads' },
  { text: "Requested kid: 'null'", cause: 'kid-missing', from: 'seen in issue threads' },
  {
    text: 'Token verification failed',
    cause: 'error-swallowed',
    from: 'services UserInfoEndpoint.java, seen in an issue thread',
    general: true,
  },
  {
    text: "Didn't find publicKey for specified kid",
    cause: 'kid-not-found',
    from: 'adapters rotation/AdapterTokenVerifier.java, seen in issue threads',
  },
  {
    text: 'Failed to verify token',
    cause: 'error-swallowed',
    from: 'adapters BearerTokenRequestAuthenticator.java, seen in issue threads',
    general: true,
  },
] satisfies readonly Message[];
