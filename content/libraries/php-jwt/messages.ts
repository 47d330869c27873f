import type { Message } from '../model.ts';

export default [
  { text: 'Key may not be empty', cause: 'key-missing', from: 'src/JWT.php' },
  { text: 'Wrong number of segments', cause: 'wrong-segment-count', from: 'src/JWT.php' },
  { text: 'Invalid header encoding', check: 'header', from: 'src/JWT.php' },
  { text: 'Invalid claims encoding', cause: 'token-corrupt-json', from: 'src/JWT.php' },
  { text: 'Payload must be a JSON object', cause: 'token-corrupt-json', from: 'src/JWT.php' },
  { text: 'Payload exp must be a number', cause: 'exp-not-number', from: 'src/JWT.php' },
  { text: 'Empty algorithm', cause: 'alg-header-missing', from: 'src/JWT.php' },
  { text: 'Algorithm not supported', cause: 'alg-unsupported', from: 'src/JWT.php' },
  { text: 'Incorrect key for this algorithm', cause: 'alg-mismatch', from: 'src/JWT.php' },
  {
    text: 'Signature verification failed',
    check: 'signature',
    from: 'src/JWT.php',
    code: 'SignatureInvalidException',
  },
  {
    text: 'Cannot handle token with nbf prior to {moment}',
    cause: 'nbf-in-future',
    from: 'src/JWT.php',
  },
  {
    text: 'Cannot handle token with iat prior to {moment}',
    cause: 'iat-in-future',
    from: 'src/JWT.php',
  },
  { text: 'Expired token', cause: 'exp-expired', from: 'src/JWT.php' },
  { text: 'OpenSSL error: {reason}', check: 'key', from: 'src/JWT.php' },
  {
    text: 'key must be a string when using hmac',
    cause: 'key-object-type-wrong',
    from: 'src/JWT.php',
  },
  { text: 'Provided key is too short', cause: 'hmac-key-too-short', from: 'src/JWT.php' },
  { text: '"kid" empty, unable to lookup correct key', cause: 'kid-missing', from: 'src/JWT.php' },
  {
    text: '"kid" invalid, unable to lookup correct key',
    cause: 'kid-not-found',
    from: 'src/JWT.php',
  },
  { text: 'JWK must contain an "alg" parameter', cause: 'jwk-malformed', from: 'src/JWK.php' },
  { text: 'JWK Set did not contain any keys', cause: 'jwks-no-signing-keys', from: 'src/JWK.php' },
  { text: 'RSA private keys are not supported', cause: 'private-vs-public', from: 'src/JWK.php' },
  {
    text: 'Unrecognised or unsupported EC curve',
    cause: 'jwks-unsupported-key',
    from: 'src/JWK.php',
  },
  {
    text: 'openssl_verify(): supplied key param cannot be coerced into a public key',
    cause: 'alg-hs-rs-confusion',
    from: 'printed by PHP',
  },
  { text: 'Algorithm not allowed', cause: 'alg-mismatch', from: 'JWT.php of version 5' },
] satisfies readonly Message[];
