import type { Message } from '../model.ts';

export default [
  { text: 'Could not verify JWT: JWTExpired', cause: 'exp-expired', from: 'public repositories' },
  {
    text: 'Could not verify JWT: JWTIssuedAtFuture',
    cause: 'iat-in-future',
    from: 'public repositories',
  },
  {
    text: 'Could not verify JWT: JWSError JWSInvalidSignature',
    check: 'signature',
    from: 'issue threads',
  },
  { text: 'Could not verify JWT: JWTNotInAudience', check: 'audience', from: 'issue threads' },
  {
    text: 'Could not verify JWT: JWSError',
    check: 'signature',
    from: 'public repositories',
    general: true,
  },
  {
    text: 'JWSError (CompactDecodeError Invalid number of parts: Expected 3 parts; got {count})',
    cause: 'wrong-segment-count',
    from: 'issue threads',
  },
  {
    text: 'parsing StringOrURI failed, expected String, but encountered Array',
    cause: 'claim-type-mismatch',
    from: 'issue threads',
  },
] satisfies readonly Message[];
