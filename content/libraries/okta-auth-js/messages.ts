import type { Message } from '../model.ts';

export default [
  {
    text: "OAuth flow response nonce doesn't match request nonce",
    cause: 'nonce-mismatch',
    from: 'lib/oidc/util/validateClaims.ts',
  },
  {
    text: 'The issuer [{actual}] does not match [{expected}]',
    check: 'issuer',
    from: 'lib/oidc/util/validateClaims.ts',
  },
  {
    text: 'The audience [{actual}] does not match [{expected}]',
    check: 'audience',
    from: 'lib/oidc/util/validateClaims.ts',
  },
  {
    text: 'The acr [{actual}] does not match acr_values [{expected}]',
    cause: 'claim-mismatch',
    from: 'lib/oidc/util/validateClaims.ts',
  },
  {
    text: 'The JWT expired and is no longer valid',
    cause: 'exp-expired',
    from: 'lib/oidc/util/validateClaims.ts',
  },
  {
    text: 'The JWT expired before it was issued',
    cause: 'exp-expired',
    from: 'lib/oidc/util/validateClaims.ts',
  },
  {
    text: 'The JWT was issued in the future',
    cause: 'iat-in-future',
    from: 'lib/oidc/util/validateClaims.ts',
  },
  { text: 'The token signature is not valid', check: 'signature', from: 'lib/oidc/verifyToken.ts' },
  {
    text: 'Token hash verification failed',
    cause: 'at-hash-mismatch',
    from: 'lib/oidc/verifyToken.ts',
  },
  {
    text: "The key id, {kid}, was not found in the server's keys",
    cause: 'kid-not-found',
    from: 'lib/oidc/endpoints/well-known.ts',
  },
  {
    text: 'The jwt, iss, and aud arguments are all required',
    cause: 'option-name-wrong',
    from: 'lib/oidc/util/validateClaims.ts',
  },
] satisfies readonly Message[];
