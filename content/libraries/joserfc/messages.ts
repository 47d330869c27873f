import type { Message } from '../model.ts';

export default [
  { text: 'decode_error: Invalid header', check: 'header', from: 'joserfc/_rfc7515/compact.py' },
  {
    text: 'decode_error: Invalid payload',
    cause: 'token-corrupt-json',
    from: 'joserfc/_rfc7515/json.py',
  },
  {
    text: 'decode_error: Invalid JSON Web Signature',
    check: 'structure',
    from: 'joserfc/_rfc7797/compact.py',
  },
  {
    text: 'unsupported_header: Unsupported {names} in header',
    check: 'header',
    from: 'joserfc/registry.py',
  },
  {
    text: "invalid_header_value: 'kid' in header must be a str",
    cause: 'kid-not-string',
    from: 'joserfc/registry.py',
  },
  {
    text: "invalid_header_value: '{name}' in header must be {form}",
    check: 'header',
    from: 'joserfc/registry.py',
  },
  {
    text: "invalid_key_type: Not a key of: '{kty}'",
    cause: 'alg-key-type-mismatch',
    from: 'joserfc/_rfc7517/pem.py',
  },
  {
    text: 'missing_key: No keys to import',
    cause: 'jwks-no-signing-keys',
    from: 'joserfc/_keys.py',
  },
  {
    text: 'missing_key_type: Missing key type',
    cause: 'jwks-url-wrong',
    from: 'joserfc/_keys.py',
  },
  {
    text: "invalid_claim: Claim 'jti' must be a string",
    cause: 'claim-type-mismatch',
    from: 'joserfc/_rfc7519/claims.py',
  },
  { text: 'invalid_payload:', cause: 'token-corrupt-json', from: 'joserfc/errors.py' },
  {
    text: 'exceeded_size: Value size exceeds {bytes} bytes.',
    cause: 'token-too-large',
    from: 'joserfc/_rfc7515/registry.py',
  },
  { text: 'decode_error:', check: 'structure', from: 'joserfc/errors.py', general: true },
  {
    text: "missing_algorithm: Missing 'alg' value in header",
    cause: 'alg-header-missing',
    from: 'joserfc/errors.py',
  },
  {
    text: "unsupported_algorithm: Algorithm of '{alg}' is not supported",
    cause: 'alg-unsupported',
    from: 'joserfc/_rfc7515/registry.py',
  },
  {
    text: "unsupported_algorithm: Algorithm of '{alg}' is not allowed",
    cause: 'alg-mismatch',
    from: 'joserfc/_rfc7515/registry.py',
  },
  {
    text: "unsupported_algorithm: Algorithm of '{alg}' is not recommended",
    cause: 'alg-mismatch',
    from: 'joserfc/_rfc7515/registry.py',
  },
  {
    text: "invalid_key_type: Algorithm '{alg}' requires '{kty}' key",
    cause: 'alg-key-type-mismatch',
    from: 'joserfc/_rfc7515/model.py',
  },
  {
    text: "unsupported_key_use: This key is designed to be used for '{use}'",
    cause: 'jwks-enc-key-selected',
    from: 'joserfc/_rfc7517/models.py',
  },
  {
    text: "unsupported_key_alg: This key is designed for algorithm '{alg}'",
    cause: 'jwk-alg-conflict',
    from: 'joserfc/_rfc7517/models.py',
  },
  {
    text: "unsupported_key_operation: Unsupported key_op '{operation}'",
    cause: 'jwk-key-ops',
    from: 'joserfc/_rfc7517/models.py',
  },
  { text: 'bad_signature:', check: 'signature', from: 'joserfc/errors.py' },
  { text: 'invalid_key_id:', cause: 'kid-not-found', from: 'joserfc/errors.py' },
  {
    text: "missing_claim: Missing claim: '{claim}'",
    cause: 'claim-missing',
    from: 'joserfc/errors.py',
  },
  { text: "invalid_claim: Invalid claim: 'iss'", check: 'issuer', from: 'joserfc/errors.py' },
  { text: "invalid_claim: Invalid claim: 'aud'", check: 'audience', from: 'joserfc/errors.py' },
  {
    text: "invalid_claim: Invalid claim: '{claim}'",
    cause: 'claim-mismatch',
    from: 'joserfc/errors.py',
  },
  {
    text: "invalid_claim: Claim 'sub' must be a StringOrURI value",
    cause: 'sub-not-string',
    from: 'joserfc/_rfc7519/registry.py',
  },
  {
    text: "Claim '{claim}' must be a StringOrURI value",
    cause: 'claim-type-mismatch',
    from: 'joserfc/_rfc7519/registry.py',
  },
  {
    text: "Claim 'exp' must be a NumericDate value",
    cause: 'exp-not-number',
    from: 'joserfc/_rfc7519/registry.py',
  },
  {
    text: "Claim 'nbf' must be a NumericDate value",
    cause: 'exp-not-number',
    from: 'joserfc/_rfc7519/registry.py',
  },
  {
    text: "Claim 'iat' must be a NumericDate value",
    cause: 'iat-not-number',
    from: 'joserfc/_rfc7519/registry.py',
  },
  { text: 'expired_token: The token is expired', cause: 'exp-expired', from: 'joserfc/errors.py' },
  {
    text: 'invalid_claim: The token is not yet valid',
    cause: 'nbf-in-future',
    from: 'joserfc/_rfc7519/registry.py',
  },
  {
    text: 'invalid_claim: The token was issued in the future',
    cause: 'iat-in-future',
    from: 'joserfc/_rfc7519/registry.py',
  },
  {
    text: 'exceeded_size: Header size exceeds {bytes} bytes.',
    cause: 'token-too-large',
    from: 'joserfc/_rfc7515/registry.py',
  },
  {
    text: 'exceeded_size: Payload size exceeds {bytes} bytes.',
    cause: 'token-too-large',
    from: 'joserfc/_rfc7515/registry.py',
  },
  {
    text: "Key for '{alg}' not supported, only '{curve}' allowed",
    cause: 'alg-ec-curve-mismatch',
    from: 'recorded by a run of joserfc',
  },
  {
    text: 'InvalidKeyIdError',
    cause: 'kid-not-found',
    from: 'src/joserfc/errors.py',
    general: true,
  },
  {
    text: 'ConflictAlgorithmError',
    check: 'algorithm',
    from: 'src/joserfc/errors.py',
    general: true,
  },
] satisfies readonly Message[];
