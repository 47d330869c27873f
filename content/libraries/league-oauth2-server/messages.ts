import type { Message } from '../model.ts';

export default [
  {
    text: 'Access token could not be verified',
    check: 'signature',
    from: 'src/AuthorizationValidators/BearerTokenValidator.php',
  },
  {
    text: 'Access token has been revoked',
    cause: 'token-revoked',
    from: 'src/AuthorizationValidators/BearerTokenValidator.php',
  },
  {
    text: 'Access token is not signed',
    cause: 'alg-none',
    from: 'BearerTokenValidator.php, 7 and 8',
  },
  {
    text: 'Error while decoding to JSON',
    cause: 'token-corrupt-json',
    from: 'BearerTokenValidator.php, before 8.2',
  },
  // A PHP trace cuts arguments off after fifteen characters.
  { text: "accessDenied('Access token co...", check: 'signature', from: 'issue threads' },
  { text: "accessDenied('Access token ha...", cause: 'token-revoked', from: 'issue threads' },
  { text: "accessDenied('Access token is...", check: 'time', from: 'issue threads' },
  { text: "accessDenied('The JWT string ...", cause: 'wrong-segment-count', from: 'issue threads' },
  {
    text: 'The resource owner or authorization server denied the request.',
    cause: 'error-swallowed',
    from: 'src/Exception/OAuthServerException.php, accessDenied',
    general: true,
  },
  {
    text: 'Key path "{path}" does not exist or is not readable',
    cause: 'key-file-path-unreadable',
    from: 'CryptKey.php',
  },
  {
    text: 'Key file "{path}" permissions are not correct, recommend changing to 600 or 660 instead of {mode}',
    cause: 'key-file-path-unreadable',
    from: 'CryptKey.php',
  },
  { text: 'Invalid key supplied', check: 'key', from: 'CryptKey.php' },
] satisfies readonly Message[];
