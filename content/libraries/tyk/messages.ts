import type { Message } from '../model.ts';

export default [
  {
    text: 'no matching KID found in any JWKs or fallback',
    cause: 'kid-not-found',
    from: 'gateway/mw_jwt.go',
  },
  {
    text: 'JWT ID (jti) claim is required but not present in token',
    cause: 'claim-missing',
    from: 'gateway/mw_jwt.go',
  },
  {
    text: 'audience claim is required but not present in token',
    cause: 'aud-missing',
    from: 'gateway/mw_jwt.go',
  },
  {
    text: 'issuer claim is required but not present in token',
    cause: 'iss-missing',
    from: 'gateway/mw_jwt.go',
  },
  {
    text: 'issuer claim must be a string',
    cause: 'claim-type-mismatch',
    from: 'gateway/mw_jwt.go',
  },
  {
    text: 'invalid audience claim format',
    cause: 'claim-type-mismatch',
    from: 'gateway/mw_jwt.go',
  },
  { text: 'found an empty user ID in sub claim', cause: 'sub-missing', from: 'gateway/mw_jwt.go' },
  {
    text: 'found an empty user ID in predefined base claim',
    cause: 'claim-name-wrong',
    from: 'gateway/mw_jwt.go',
  },
  {
    text: 'no suitable claims for user ID were found',
    cause: 'claim-name-wrong',
    from: 'gateway/mw_jwt.go',
  },
  {
    text: 'key not authorized: no matching policy found in scope claim',
    check: 'claims',
    from: 'gateway/mw_jwt.go',
  },
  { text: 'key not authorized: no matching policy', check: 'claims', from: 'gateway/mw_jwt.go' },
  {
    text: 'Unexpected signing method: {alg} and not RSA or RSAPSS signature',
    cause: 'alg-mismatch',
    from: 'gateway/mw_jwt.go',
  },
  {
    text: 'Unexpected signing method: {alg} and not HMAC signature',
    cause: 'alg-mismatch',
    from: 'gateway/mw_jwt.go',
  },
  {
    text: 'Unexpected signing method: {alg} and not ECDSA signature',
    cause: 'alg-mismatch',
    from: 'gateway/mw_jwt.go',
  },
  {
    text: 'claim {claim} value does not contain any expected values',
    cause: 'claim-mismatch',
    from: 'gateway/mw_jwt.go',
  },
  {
    text: 'JWT audience validation failed',
    check: 'audience',
    from: 'gateway/mw_jwt.go',
    general: true,
  },
  {
    text: 'JWT issuer validation failed',
    check: 'issuer',
    from: 'gateway/mw_jwt.go',
    general: true,
  },
  {
    text: 'JWT subject validation failed',
    cause: 'sub-mismatch',
    from: 'gateway/mw_jwt.go',
    general: true,
  },
  {
    text: 'JWK resolution failed',
    check: 'key',
    sought: true,
    from: 'gateway/mw_jwt.go',
    general: true,
  },
  {
    text: 'JWT validation error',
    cause: 'error-swallowed',
    from: 'gateway/mw_jwt.go',
    general: true,
  },
  {
    text: 'Attempted access with invalid key',
    cause: 'error-swallowed',
    from: 'issue threads',
    general: true,
  },
] satisfies readonly Message[];
