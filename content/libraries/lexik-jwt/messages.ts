import type { Message } from '../model.ts';

export default [
  {
    text: 'JWT Token not found',
    cause: 'header-stripped',
    from: 'Exception/MissingTokenException.php',
  },
  { text: 'Expired JWT Token', cause: 'exp-expired', from: 'Exception/ExpiredTokenException.php' },
  {
    text: 'Invalid JWT Token',
    cause: 'error-swallowed',
    from: 'Exception/InvalidTokenException.php',
    general: true,
  },
  {
    text: 'Unable to verify the given JWT through the given configuration.',
    check: 'signature',
    from: 'seen in issue threads',
  },
] satisfies readonly Message[];
