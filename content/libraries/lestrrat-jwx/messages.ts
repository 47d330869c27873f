import type { Message } from '../model.ts';

const verify = 'jws/verify_context.go';
const provider = 'jws/key_provider.go';
const claims = 'jwt/internal/errors';
const header = 'failed to extract "alg" from protected header:';

export default [
  // The token as a whole.
  { text: 'unknown payload type (payload is not JWT?)', check: 'structure', from: claims },
  { text: 'unsupported format (layer: #{number})', check: 'structure', from: 'jwt/jwt.go' },
  {
    text: 'failed to split compact: jwsbb: invalid number of segments',
    cause: 'wrong-segment-count',
    from: 'jws/jwsbb/format.go',
  },
  { text: 'failed to decode signature: {reason}', check: 'structure', from: 'jws/jws.go' },
  { text: 'failed to decode payload: {reason}', check: 'structure', from: 'jws/jws.go' },
  {
    text: 'failed to parse token: invalid character {reason}',
    cause: 'token-corrupt-json',
    from: 'jwt/jwt.go',
  },
  {
    text: 'failed to find a valid token in any location of the request (tried: {places})',
    cause: 'token-missing',
    from: 'jwt/http.go',
  },
  {
    text: 'failed to find token in any location',
    cause: 'token-missing',
    from: 'seen in a source',
  },
  { text: 'empty header ({header})', cause: 'token-missing', from: 'jwt/http.go' },
  // Header and algorithm.
  {
    text: `${header} failed to decode source: illegal base64 data at input byte 6`,
    cause: 'bearer-prefix',
    from: 'jws/jws.go',
  },
  {
    text: `${header} failed to decode source: {reason}`,
    check: 'structure',
    from: 'jws/jws.go',
  },
  {
    text: `${header} jwsbb: header "alg" not found`,
    cause: 'alg-header-missing',
    from: 'jws/jws.go',
  },
  { text: `${header} {reason}`, check: 'header', from: 'jws/jws.go' },
  {
    text: 'protected header "alg" "none" does not match caller-supplied algorithm "{expected}"',
    cause: 'alg-none',
    from: 'jws/jws.go',
  },
  {
    text: 'protected header "alg" "{actual}" does not match caller-supplied algorithm "{expected}"',
    cause: 'alg-mismatch',
    from: 'jws/jws.go',
  },
  {
    text: 'jws.WithKey: algorithm "{alg}" is not compatible with key type {type}',
    cause: 'alg-key-type-mismatch',
    from: 'jws/jws.go',
  },
  {
    text: 'algorithm in the message does not match any of the inferred algorithms',
    cause: 'alg-mismatch',
    from: provider,
  },
  {
    text: '"crit" header references extension "{extension}", but the recipient has not declared support for it',
    cause: 'crit-unsupported',
    from: verify,
  },
  { text: 'has invalid "crit" header: {reason}', check: 'header', from: verify, general: true },
  {
    text: 'VerifyCompactFast: protected header contains "b64"; use jws.Verify',
    cause: 'unencoded-payload-b64-false',
    from: 'jws/errors.go',
  },
  // The key, and where it comes from.
  { text: 'no keys for verification are provided', cause: 'key-missing', from: 'jwt/jwt.go' },
  {
    text: 'failed to decode X.509 encoded key: failed to decode PEM data',
    check: 'key',
    from: 'jwk/x509.go',
  },
  {
    text: 'invalid PEM block type ENCRYPTED PRIVATE KEY',
    cause: 'pem-encrypted',
    from: 'jwk/jwkbb/x509.go',
  },
  { text: 'invalid PEM block type {type}', cause: 'key-format-wrong', from: 'jwk/jwkbb/x509.go' },
  {
    text: 'failed to parse PKIX public key: x509: unsupported elliptic curve',
    cause: 'alg-unsupported',
    from: 'jwk/jwkbb/x509.go',
  },
  {
    text: 'failed to decode X509 data using any of the decoders: {reason}',
    check: 'key',
    from: 'jwk/x509.go',
    general: true,
  },
  {
    text: 'jwk.ECDSAPublicKey: invalid "{member}" length ({length}) for curve "{curve}"',
    cause: 'jwk-leading-zeros',
    from: 'jwk/ecdsa.go',
  },
  {
    text: 'jwk.RSAPublicKey: rsa modulus too small: got {bits} bits, need at least {least}',
    cause: 'rsa-key-too-short',
    from: 'jwk/rsa.go',
  },
  { text: 'invalid key type from JSON ({type})', check: 'key', from: 'jwk/parser.go' },
  {
    text: 'failed to find key with key ID "{kid}" in key set',
    cause: 'kid-not-found',
    from: provider,
  },
  {
    text: 'failed to find matching key: no key ID ("kid") specified in token but multiple keys available in key set',
    cause: 'kid-missing',
    from: provider,
  },
  {
    text: 'failed to find matching key: no key ID ("kid") specified in token',
    cause: 'kid-missing',
    from: provider,
  },
  { text: 'no key ID ("kid") specified in token', cause: 'kid-missing', from: provider },
  {
    text: 'failed to get key at index 0 (empty JWKS?)',
    cause: 'jwks-no-signing-keys',
    from: provider,
  },
  {
    text: 'key with kid "{kid}" is marked use="{use}", not usable for signature verification',
    cause: 'jwks-enc-key-selected',
    from: provider,
  },
  {
    text: 'has unsupported key type "{type}" and cannot be used for signature verification',
    cause: 'jwks-unsupported-key',
    from: 'jws/jws.go',
  },
  {
    text: 'no matching keys were provided by any key provider',
    check: 'key',
    sought: true,
    from: verify,
    general: true,
  },
  { text: 'duplicate "kid" "{kid}" in "keys" array', cause: 'kid-duplicate', from: 'jwk/set.go' },
  {
    text: 'jwk.Fetch: request returned status {status}, expected 200',
    cause: 'jwks-url-wrong',
    from: 'jwk/fetch.go',
  },
  { text: 'jwk.Fetch: request failed: {reason}', cause: 'jwks-unreachable', from: 'jwk/fetch.go' },
  {
    text: 'jwk.Fetch: url "{url}" has been rejected by whitelist',
    cause: 'jwks-http-blocked',
    from: 'jwk/fetch.go',
  },
  // The signature.
  {
    text: 'failed to unpack ECDSA signature: invalid signature length for curve "{curve}"',
    check: 'signature',
    from: 'dsig v1.4.0 ecdsa.go',
  },
  {
    text: 'signature verification failed for {alg}: {reason}',
    check: 'signature',
    from: 'jws/jws.go',
  },
  {
    text: 'failed to verify signature #{number} with key {type}: {reason}',
    check: 'signature',
    from: verify,
  },
  { text: 'invalid HMAC signature', check: 'signature', from: 'dsig v1.4.0 hmac.go' },
  { text: 'jwsbb.ECDSAVerifier: invalid ECDSA signature', check: 'signature', from: 'jws/jwsbb' },
  {
    text: 'tried {count} key(s) but none verified successfully',
    check: 'signature',
    from: verify,
    general: true,
  },
  {
    text: 'could not verify message using any of the signatures or keys',
    check: 'signature',
    from: verify,
    general: true,
  },
  // Claims.
  {
    text: 'failed to decode value for key {claim}: {reason}',
    cause: 'claim-type-mismatch',
    from: 'jwt/token_gen.go',
  },
  {
    text: '"aud" not satisfied: claim "aud" does not exist or is not a []string',
    cause: 'aud-missing',
    from: 'jwt/validate.go',
  },
  { text: '"aud" not satisfied', check: 'audience', from: claims },
  {
    text: '"iss" not satisfied: claim "iss" does not exist or is not a []string',
    cause: 'iss-missing',
    from: 'jwt/validate.go',
  },
  { text: '"iss" not satisfied', check: 'issuer', from: claims },
  { text: '"iat" not satisfied', cause: 'iat-in-future', from: claims },
  { text: '"exp" not satisfied: token is expired', cause: 'exp-expired', from: claims },
  { text: '"exp" not satisfied', cause: 'exp-expired', from: claims },
  { text: '"nbf" not satisfied: token is not yet valid', cause: 'nbf-in-future', from: claims },
  { text: '"nbf" not satisfied', cause: 'nbf-in-future', from: claims },
  { text: 'required claim "{claim}" is missing', check: 'claims', from: claims },
  { text: 'aud not satisfied', check: 'audience', from: 'jwx 1, jwt/validate.go' },
  { text: 'iss not satisfied', check: 'issuer', from: 'jwx 1, jwt/validate.go' },
  { text: 'exp not satisfied', cause: 'exp-expired', from: 'jwx 1, jwt/validate.go' },
  { text: 'nbf not satisfied', cause: 'nbf-in-future', from: 'jwx 1, jwt/validate.go' },
  { text: 'iat not satisfied', cause: 'iat-in-future', from: 'jwx 1, jwt/validate.go' },
] satisfies readonly Message[];
