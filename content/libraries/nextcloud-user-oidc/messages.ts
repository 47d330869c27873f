import type { Message } from '../model.ts';

export default [
  {
    text: 'The audience does not match ours',
    check: 'audience',
    from: 'lib/Controller/LoginController.php',
  },
  {
    text: 'The authorized party does not match ours',
    cause: 'azp-mismatch',
    from: 'lib/Controller/LoginController.php',
  },
  {
    text: 'The issuer does not match the one from the discovery endpoint',
    check: 'issuer',
    from: 'lib/Controller/LoginController.php',
  },
  {
    text: 'The nonce does not match',
    cause: 'nonce-mismatch',
    from: 'lib/Controller/LoginController.php',
  },
  {
    text: 'The received token is expired.',
    cause: 'exp-expired',
    from: 'lib/Controller/LoginController.php',
  },
  {
    text: 'This token is not for us, the audience does not match the client ID',
    check: 'audience',
    from: 'lib/User/Validator/SelfEncodedValidator.php',
  },
  {
    text: 'This token is issued by the wrong issuer, it does not match the one from the discovery endpoint',
    check: 'issuer',
    from: 'lib/User/Validator/SelfEncodedValidator.php',
  },
  {
    text: 'Impossible to decode OIDC token:{reason}',
    check: 'structure',
    from: 'lib/User/Validator/SelfEncodedValidator.php',
    general: true,
  },
  {
    text: 'Could not reach the OpenID Connect provider.',
    cause: 'jwks-unreachable',
    from: 'lib/Controller/LoginController.php',
  },
] satisfies readonly Message[];
