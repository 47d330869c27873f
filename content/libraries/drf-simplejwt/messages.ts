import type { Message } from '../model.ts';

export default [
  {
    text: 'Authorization header must contain two space-delimited values',
    cause: 'wrong-auth-scheme',
    from: 'authentication.py',
    code: 'bad_authorization_header',
  },
  {
    text: 'Given token not valid for any token type',
    cause: 'error-swallowed',
    from: 'authentication.py',
    general: true,
  },
  {
    text: 'Token contained no recognizable user identification',
    cause: 'claim-missing',
    from: 'authentication.py',
  },
  { text: "Unrecognized algorithm type '{alg}'", cause: 'alg-unsupported', from: 'backends.py' },
  {
    text: 'You must have cryptography installed to use {alg}.',
    cause: 'alg-unsupported',
    from: 'backends.py',
  },
  { text: 'Invalid algorithm specified', cause: 'alg-mismatch', from: 'backends.py' },
  { text: 'Token is expired', cause: 'exp-expired', from: 'backends.py' },
  { text: 'Token is invalid', check: 'signature', from: 'backends.py', general: true },
  { text: 'Token is invalid or expired', check: 'signature', from: 'exceptions.py', general: true },
  { text: 'Token is blacklisted', cause: 'token-revoked', from: 'tokens.py' },
  { text: 'Token has no id', cause: 'claim-missing', from: 'tokens.py' },
  { text: 'Token has no type', cause: 'wrong-token-type', from: 'tokens.py' },
  { text: 'Token has wrong type', cause: 'wrong-token-type', from: 'tokens.py' },
  { text: "Token has no '{claim}' claim", cause: 'claim-missing', from: 'tokens.py' },
  { text: "Token '{claim}' claim has expired", cause: 'exp-expired', from: 'tokens.py' },
  {
    text: 'Authentication credentials were not provided.',
    cause: 'token-missing',
    from: 'seen in issue threads',
  },
] satisfies readonly Message[];
