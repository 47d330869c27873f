import type { Message } from '../model.ts';

export default [
  {
    text: 'The token must be a string or a buffer.',
    cause: 'token-missing',
    from: 'src/decoder.js',
    code: 'FAST_JWT_INVALID_TYPE',
  },
  {
    text: 'The token is malformed.',
    check: 'structure',
    from: 'src/decoder.js',
    code: 'FAST_JWT_MALFORMED',
  },
  {
    text: 'The token header is not a valid base64url serialized JSON.',
    check: 'header',
    from: 'src/decoder.js',
  },
  {
    text: 'The token payload is not a valid base64url serialized JSON.',
    cause: 'token-corrupt-json',
    from: 'src/decoder.js',
  },
  { text: 'The token header is not a valid JSON object.', check: 'header', from: 'src/decoder.js' },
  { text: 'The type must be "{type}".', cause: 'typ-mismatch', from: 'src/decoder.js' },
  { text: 'The payload must be an object', cause: 'token-corrupt-json', from: 'src/decoder.js' },
  {
    text: 'The key cannot be an empty string or buffer.',
    cause: 'key-missing',
    from: 'src/crypto.js',
  },
  {
    text: 'Raw asymmetric JWK/JWKS JSON cannot be used as an HMAC secret.',
    cause: 'key-object-type-wrong',
    from: 'src/crypto.js',
  },
  {
    text: 'Private keys are not supported for verifying.',
    cause: 'private-vs-public',
    from: 'src/crypto.js',
  },
  { text: 'Unsupported PEM public key.', cause: 'key-format-wrong', from: 'src/crypto.js' },
  {
    text: 'Unsupported PEM PCKS8 public key with OID {oid}.',
    cause: 'alg-unsupported',
    from: 'src/crypto.js',
  },
  {
    text: 'Unsupported EC public key with curve {curve}.',
    cause: 'alg-ec-curve-mismatch',
    from: 'src/crypto.js',
  },
  {
    text: 'The public key must be a string or a buffer.',
    cause: 'key-object-type-wrong',
    from: 'src/crypto.js',
  },
  {
    text: 'Cannot verify the signature.',
    check: 'signature',
    from: 'src/crypto.js',
    code: 'FAST_JWT_VERIFY_ERROR',
  },
  {
    text: 'Invalid public key provided for algorithms {algorithms}.',
    cause: 'alg-key-type-mismatch',
    from: 'src/verifier.js',
  },
  {
    text: 'The token algorithm is invalid.',
    cause: 'alg-mismatch',
    from: 'src/verifier.js',
    code: 'FAST_JWT_INVALID_ALGORITHM',
  },
  {
    text: 'The token signature is invalid.',
    check: 'signature',
    from: 'src/verifier.js',
    code: 'FAST_JWT_INVALID_SIGNATURE',
  },
  {
    text: 'The {claim} claim must be a {type} or an array of {types}.',
    cause: 'claim-type-mismatch',
    from: 'src/verifier.js',
  },
  {
    text: 'The {claim} claim must be a {type}.',
    cause: 'claim-type-mismatch',
    from: 'src/verifier.js',
  },
  { text: 'None of aud claim values are allowed.', check: 'audience', from: 'src/verifier.js' },
  {
    text: 'None of {claim} claim values are allowed.',
    cause: 'claim-mismatch',
    from: 'src/verifier.js',
  },
  { text: 'The aud claim value is not allowed.', check: 'audience', from: 'src/verifier.js' },
  { text: 'The iss claim value is not allowed.', check: 'issuer', from: 'src/verifier.js' },
  {
    text: 'The {claim} claim value is not allowed.',
    cause: 'claim-mismatch',
    from: 'src/verifier.js',
  },
  {
    text: 'The token has expired at {moment}.',
    cause: 'exp-expired',
    from: 'src/verifier.js',
    code: 'FAST_JWT_EXPIRED',
  },
  {
    text: 'The token will be active at {moment}.',
    cause: 'nbf-in-future',
    from: 'src/verifier.js',
    code: 'FAST_JWT_INACTIVE',
  },
  {
    text: 'The crit header must be a non-empty array.',
    cause: 'crit-unsupported',
    from: 'src/verifier.js',
  },
  {
    text: 'Critical extension "{name}" is not supported.',
    cause: 'crit-unsupported',
    from: 'src/verifier.js',
  },
  {
    text: 'Critical extension "{name}" is listed in crit but is not present in the header.',
    cause: 'crit-unsupported',
    from: 'src/verifier.js',
  },
  {
    text: 'Duplicate entry "{name}" in crit header.',
    cause: 'crit-unsupported',
    from: 'src/verifier.js',
  },
  {
    text: 'The token signature is missing.',
    cause: 'alg-none',
    from: 'src/verifier.js',
    code: 'FAST_JWT_MISSING_SIGNATURE',
  },
  {
    text: 'The key option is missing.',
    cause: 'key-missing',
    from: 'src/verifier.js',
    code: 'FAST_JWT_MISSING_KEY',
  },
  { text: 'Invalid typ.', cause: 'typ-mismatch', from: 'src/verifier.js' },
  {
    text: 'The {claim} claim is required.',
    cause: 'claim-missing',
    from: 'src/verifier.js',
    code: 'FAST_JWT_MISSING_REQUIRED_CLAIM',
  },
  {
    text: 'Cannot fetch key.',
    check: 'key',
    from: 'src/verifier.js',
    code: 'FAST_JWT_KEY_FETCHING_ERROR',
  },
  {
    text: 'The key option is required unless the only allowed algorithm is "none".',
    cause: 'key-missing',
    from: 'src/verifier.js',
  },
  {
    text: 'Invalid JWK format',
    cause: 'jwks-url-wrong',
    from: 'printed by Node.js crypto.createPublicKey',
    code: 'ERR_CRYPTO_INVALID_JWK',
  },
] satisfies readonly Message[];
