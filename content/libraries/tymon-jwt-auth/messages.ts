import type { Message } from '../model.ts';

export default [
  { text: 'Token Signature could not be verified.', check: 'signature', from: 'issue threads' },
  { text: 'Token not provided', cause: 'token-missing', from: 'issue threads' },
  { text: 'The token has been blacklisted', cause: 'token-revoked', from: 'issue threads' },
  { text: 'Token has expired', cause: 'exp-expired', from: 'issue threads' },
  {
    text: 'Tymon\\JWTAuth\\Exceptions\\TokenExpiredException',
    cause: 'exp-expired',
    from: 'src/Exceptions',
    general: true,
  },
  {
    text: 'Could not decode token: {reason}',
    check: 'structure',
    from: 'src/Providers/JWT/Lcobucci.php, seen in issue threads',
    general: true,
  },
  {
    text: 'Token could not be parsed from the request',
    cause: 'token-missing',
    from: 'src/JWT.php, src/JWTGuard.php',
  },
] satisfies readonly Message[];
