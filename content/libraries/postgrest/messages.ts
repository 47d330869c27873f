import type { Message } from '../model.ts';

export default [
  { text: 'JWSError JWSInvalidSignature', check: 'signature', from: 'issue threads' },
  { text: 'JWSInvalidSignature', check: 'signature', from: 'issue threads' },
  { text: 'JWSError JWSNoSignatures', cause: 'alg-none', from: 'issue threads' },
  { text: 'JWTNotInAudience', check: 'audience', from: 'issue threads' },
  { text: 'JWTExpired', cause: 'exp-expired', from: 'issue threads' },
  { text: 'JWT expired', cause: 'exp-expired', from: 'issue threads' },
  { text: 'Server lacks JWT secret', cause: 'key-missing', from: 'public repositories' },
  {
    text: 'The JWT secret must be at least 32 characters long.',
    cause: 'hmac-key-too-short',
    from: 'issue threads',
  },
] satisfies readonly Message[];
