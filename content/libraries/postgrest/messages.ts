import type { Message } from '../model.ts';

export default [
  { text: 'JWSError JWSInvalidSignature', check: 'signature', from: 'issue threads' },
  { text: 'JWSInvalidSignature', check: 'signature', from: 'issue threads' },
  { text: 'JWSError JWSNoSignatures', cause: 'alg-none', from: 'issue threads' },
  { text: 'JWTNotInAudience', check: 'audience', from: 'issue threads' },
  { text: 'JWTExpired', cause: 'exp-expired', from: 'issue threads' },
  { text: 'JWT expired', cause: 'exp-expired', from: 'issue threads' },
  { text: 'Server lacks JWT secret', cause: 'secret-missing', from: 'public repositories' },
  {
    text: 'The JWT secret must be at least 32 characters long.',
    cause: 'hmac-key-too-short',
    from: 'issue threads',
  },
  {
    text: 'Empty JWT is sent in Authorization header',
    cause: 'token-missing',
    from: 'src/library/PostgREST/Error.hs',
  },
  {
    text: 'Expected 3 parts in JWT; got {count}',
    cause: 'wrong-segment-count',
    from: 'src/library/PostgREST/Error.hs',
  },
  {
    text: 'No suitable key or wrong key type',
    check: 'key',
    sought: true,
    from: 'src/library/PostgREST/Error.hs',
  },
  {
    text: 'No suitable key was found to decode the JWT',
    check: 'key',
    sought: true,
    from: 'src/library/PostgREST/Error.hs',
  },
  {
    text: 'JWT cryptographic operation failed',
    check: 'signature',
    from: 'src/library/PostgREST/Error.hs',
  },
  { text: "JWT couldn't be decoded", check: 'structure', from: 'src/library/PostgREST/Error.hs' },
  { text: 'JWT not yet valid', cause: 'nbf-in-future', from: 'src/library/PostgREST/Error.hs' },
  { text: 'JWT issued at future', cause: 'iat-in-future', from: 'src/library/PostgREST/Error.hs' },
  { text: 'JWT not in audience', check: 'audience', from: 'src/library/PostgREST/Error.hs' },
  {
    text: 'Parsing claims failed',
    cause: 'token-corrupt-json',
    from: 'src/library/PostgREST/Error.hs',
  },
  {
    text: 'Anonymous access is disabled',
    cause: 'token-missing',
    from: 'src/library/PostgREST/Error.hs',
  },
  {
    text: 'Wrong or unsupported encoding algorithm',
    cause: 'alg-unsupported',
    from: 'src/library/PostgREST/Error.hs',
  },
  { text: 'Unsupported token type', cause: 'jwe-not-jws', from: 'src/library/PostgREST/Error.hs' },
  {
    text: "The JWT 'exp' claim must be a number",
    cause: 'exp-not-number',
    from: 'src/library/PostgREST/Error.hs',
  },
  {
    text: "The JWT 'nbf' claim must be a number",
    check: 'time',
    from: 'src/library/PostgREST/Error.hs',
  },
  {
    text: "The JWT 'iat' claim must be a number",
    cause: 'iat-not-number',
    from: 'src/library/PostgREST/Error.hs',
  },
  {
    text: "The JWT 'aud' claim must be a string or an array of strings",
    cause: 'claim-type-mismatch',
    from: 'src/library/PostgREST/Error.hs',
  },
] satisfies readonly Message[];
