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
  {
    text: 'Unable to create a signed JWT from the given configuration.',
    check: 'key',
    from: 'Encoder/LcobucciJWTEncoder.php',
  },
  {
    text: 'while trying to encode the JWT token. Please verify your configuration (private key/passphrase)',
    check: 'key',
    from: 'Encoder/LcobucciJWTEncoder.php',
  },
  {
    text: '{kind} key "{path}" does not exist or is not readable. Did you correctly set the "lexik_jwt_authentication.{option}" configuration key?',
    cause: 'key-file-path-unreadable',
    from: 'Services/KeyLoader/AbstractKeyLoader.php',
  },
  {
    text: 'Invalid payload. The token shall contain claims.',
    check: 'structure',
    from: 'Services/WebToken/AccessTokenLoader.php',
  },
] satisfies readonly Message[];
