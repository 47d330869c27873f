import type { Message } from '../model.ts';

export default [
  { text: 'Signature verification raised', check: 'signature', from: 'seen in issue threads' },
  { text: 'Nil JSON web token', cause: 'token-missing', from: 'lib/jwt/decode.rb' },
  {
    text: 'Not enough or too many segments',
    cause: 'wrong-segment-count',
    from: 'lib/jwt/decode.rb',
  },
  { text: 'Invalid segment encoding', cause: 'token-corrupt-json', from: 'lib/jwt/decode.rb' },
  { text: 'An algorithm must be specified', check: 'algorithm', from: 'lib/jwt/decode.rb' },
  { text: 'Token is missing alg header', cause: 'alg-header-missing', from: 'lib/jwt/decode.rb' },
  { text: 'Expected a different algorithm', cause: 'alg-mismatch', from: 'lib/jwt/decode.rb' },
  { text: 'No verification key available', cause: 'key-missing', from: 'lib/jwt/decode.rb' },
  { text: 'Signature verification failed', check: 'signature', from: 'lib/jwt/decode.rb' },
  {
    text: 'Signature has expired',
    cause: 'exp-expired',
    from: 'lib/jwt/verify.rb',
    code: 'JWT::ExpiredSignature',
  },
  { text: 'Signature nbf has not been reached', cause: 'nbf-in-future', from: 'lib/jwt/verify.rb' },
  { text: 'Invalid iat', cause: 'iat-in-future', from: 'lib/jwt/verify.rb' },
  {
    text: 'Invalid issuer. Expected {expected}, received {actual}',
    check: 'issuer',
    from: 'lib/jwt/verify.rb',
  },
  {
    text: 'Invalid audience. Expected {expected}, received {actual}',
    check: 'audience',
    from: 'lib/jwt/verify.rb',
  },
  {
    text: 'Invalid subject. Expected {expected}, received {actual}',
    check: 'claims',
    from: 'lib/jwt/verify.rb',
  },
  { text: 'Invalid jti', check: 'claims', from: 'lib/jwt/verify.rb' },
  { text: 'Missing jti', check: 'claims', from: 'lib/jwt/verify.rb' },
  { text: 'Missing required claim {claim}', check: 'claims', from: 'lib/jwt/verify.rb' },
  {
    text: 'exp claim must be an integer',
    cause: 'exp-not-number',
    from: 'lib/jwt/claims_validator.rb',
  },
  { text: 'exp claim must be a Numeric value', cause: 'exp-not-number', from: 'seen in a source' },
  {
    text: 'Could not find public key for kid {kid}',
    cause: 'kid-not-found',
    from: 'seen in a source',
  },
  {
    text: 'No key id (kid) found from token headers',
    cause: 'kid-missing',
    from: 'seen in a source',
  },
  {
    text: 'No key id (kid) or x5t found from token headers',
    cause: 'kid-missing',
    from: 'seen in a source',
  },
  { text: 'No keys found in jwks', cause: 'jwks-no-signing-keys', from: 'seen in a source' },
  { text: 'Key type {kty} not supported', cause: 'jwks-unsupported-key', from: 'seen in a source' },
  {
    text: 'payload algorithm is {alg} but {key} verification key was provided',
    cause: 'alg-ec-curve-mismatch',
    from: 'seen in a source',
  },
] satisfies readonly Message[];
