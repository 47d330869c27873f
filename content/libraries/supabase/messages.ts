import type { Message } from '../model.ts';

export default [
  {
    text: 'invalid JWT: unable to parse or verify signature, token is expired by {duration}',
    cause: 'exp-expired',
    from: 'public repositories',
  },
  {
    text: 'invalid JWT: unable to parse or verify signature, token has invalid claims: token is expired',
    cause: 'exp-expired',
    from: 'public repositories',
  },
  {
    text: 'invalid JWT: unable to parse or verify signature, token is malformed: token contains an invalid number of segments',
    cause: 'wrong-segment-count',
    from: 'public repositories',
  },
  {
    text: 'invalid JWT: unable to parse or verify signature, token signature is invalid: signing method {alg} is invalid',
    cause: 'issuer-alg-migrated',
    from: 'public repositories',
  },
  {
    text: 'invalid JWT: unable to parse or verify signature, token is unverifiable: error while executing keyfunc: unrecognized JWT kid {kid} for algorithm {alg}',
    cause: 'kid-not-found',
    from: 'public repositories',
  },
  {
    text: 'invalid JWT: unable to parse or verify signature',
    check: 'signature',
    from: 'public repositories',
    general: true,
  },
  {
    text: 'unrecognized JWT kid {kid} for algorithm {alg}',
    cause: 'kid-not-found',
    from: 'public repositories',
  },
  { text: 'invalid claim: missing sub claim', check: 'claims', from: 'public repositories' },
  { text: 'UNAUTHORIZED_LEGACY_JWT', cause: 'issuer-alg-migrated', from: 'issue threads' },
  {
    text: 'Key for the ES256 algorithm must be of type CryptoKey',
    cause: 'issuer-alg-migrated',
    from: 'issue threads',
  },
  { text: 'Nonces mismatch', check: 'claims', from: 'issue threads' },
  {
    text: 'Passed nonce and nonce in id_token should either both exist or not.',
    check: 'claims',
    from: 'issue threads',
  },
  {
    text: 'Session from session_id claim in JWT does not exist',
    check: 'claims',
    from: 'public repositories',
  },
] satisfies readonly Message[];
