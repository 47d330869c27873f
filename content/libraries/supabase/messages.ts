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
    check: 'algorithm',
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
  { text: 'invalid claim: missing sub claim', cause: 'sub-missing', from: 'public repositories' },
  { text: 'UNAUTHORIZED_LEGACY_JWT', cause: 'issuer-alg-migrated', from: 'issue threads' },
  {
    text: 'Key for the ES256 algorithm must be of type CryptoKey',
    cause: 'issuer-alg-migrated',
    from: 'issue threads',
  },
  { text: 'Nonces mismatch', cause: 'nonce-hashed-vs-raw', from: 'issue threads' },
  {
    text: 'Passed nonce and nonce in id_token should either both exist or not.',
    cause: 'nonce-mismatch',
    from: 'issue threads',
  },
  {
    text: 'Session from session_id claim in JWT does not exist',
    cause: 'token-revoked',
    from: 'public repositories',
  },
  {
    text: 'UNAUTHORIZED_INVALID_JWT_FORMAT',
    check: 'structure',
    from: 'supabase.com/docs/guides/functions/error-codes and public repositories',
  },
  {
    text: 'UNAUTHORIZED_NO_AUTH_HEADER',
    cause: 'token-missing',
    from: 'supabase.com/docs/guides/functions/error-codes and public repositories',
  },
  {
    text: 'UNAUTHORIZED_UNSUPPORTED_TOKEN_ALGORITHM',
    cause: 'issuer-alg-migrated',
    from: 'supabase.com/docs/guides/functions/error-codes and public repositories',
  },
  {
    text: 'Unsupported JWT algorithm: {alg}',
    check: 'algorithm',
    from: 'seen in a pull request',
  },
  {
    text: 'Invalid Token or Protected Header formatting',
    check: 'header',
    from: 'supabase.com/docs, edge-function-401-error-response',
  },
  { text: 'invalid token: missing claims', check: 'claims', from: 'internal/api/auth.go' },
  {
    text: 'invalid claim: sub claim must be a UUID',
    check: 'claims',
    from: 'internal/api/auth.go',
  },
  {
    text: 'invalid claim: session_id claim must be a UUID',
    check: 'claims',
    from: 'internal/api/auth.go',
  },
  {
    text: 'Unacceptable audience in id_token: {audience}',
    check: 'audience',
    from: 'internal/api/token_oidc.go',
  },
  {
    text: 'This endpoint requires a valid Bearer token',
    cause: 'token-missing',
    from: 'internal/api/auth.go',
  },
  { text: 'bad_jwt', check: 'input', from: 'internal/api/apierrors/errorcode.go', general: true },
] satisfies readonly Message[];
