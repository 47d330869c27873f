import type { Message } from '../model.ts';

export default [
  {
    text: 'Jwt is missing',
    cause: 'token-missing',
    from: 'source/common/jwt/status.cc',
    code: 'jwt_authn_access_denied{Jwt_is_missing}',
  },
  { text: 'Jwt not yet valid', cause: 'nbf-in-future', from: 'source/common/jwt/status.cc' },
  {
    text: 'Jwt is expired',
    cause: 'exp-expired',
    from: 'source/common/jwt/status.cc',
    code: 'Jwt_is_expired',
  },
  {
    text: 'Jwt is not in the form of Header.Payload.Signature',
    cause: 'wrong-segment-count',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwt header is an invalid Base64url encoded',
    check: 'structure',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwt header is an invalid Base64url input or an invalid JSON',
    check: 'header',
    from: 'jwt_verify_lib src/status.cc',
  },
  { text: 'Jwt header is an invalid JSON', check: 'header', from: 'source/common/jwt/status.cc' },
  {
    text: 'Jwt header [alg] field is required and must be a string',
    cause: 'alg-header-missing',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwt header [alg] is not supported',
    cause: 'alg-unsupported',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwt header [alg] field value is invalid',
    cause: 'alg-unsupported',
    from: 'jwt_verify_lib src/status.cc',
  },
  {
    text: 'Jwt header [kid] field is not a string',
    cause: 'kid-not-string',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwt payload is an invalid Base64url encoded',
    check: 'structure',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwt payload is an invalid JSON',
    cause: 'token-corrupt-json',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwt payload [iss] field is not a string',
    cause: 'claim-type-mismatch',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwt payload [sub] field is not a string',
    cause: 'sub-not-string',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwt payload [iat] field is not an integer',
    cause: 'iat-not-number',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwt payload [nbf] field is not an integer',
    cause: 'exp-not-number',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwt payload [exp] field is not an integer',
    cause: 'exp-not-number',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwt payload [jti] field is not a string',
    cause: 'claim-type-mismatch',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwt payload [aud] field is not a string or string list',
    cause: 'claim-type-mismatch',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwt ED25519 signature is wrong length',
    check: 'structure',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwt signature is an invalid Base64url encoded',
    check: 'structure',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwt issuer is not configured',
    cause: 'issuer-not-registered',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Audiences in Jwt are not allowed',
    check: 'audience',
    from: 'source/common/jwt/status.cc',
  },
  { text: 'Jwt verification fails', check: 'signature', from: 'source/common/jwt/status.cc' },
  {
    text: 'Found multiple Jwt tokens',
    cause: 'duplicate-auth-headers',
    from: 'source/common/jwt/status.cc',
  },
  { text: 'Jwks is an invalid JSON', cause: 'jwks-url-wrong', from: 'source/common/jwt/status.cc' },
  {
    text: 'Jwks does not have [keys] field',
    cause: 'jwks-url-wrong',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: '[keys] in Jwks is not an array',
    cause: 'jwks-url-wrong',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: "Jwks doesn't have any valid public key",
    cause: 'jwks-no-signing-keys',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: "Jwks doesn't have key to match kid or alg from Jwt",
    cause: 'kid-not-found',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwks RSA [n] or [e] field is missing or has a parse error',
    cause: 'jwk-malformed',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwks EC [x] or [y] field is an invalid Base64.',
    cause: 'jwk-malformed',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwks EC [x] and [y] fields have a parse error.',
    cause: 'jwk-malformed',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'Jwks remote fetch is failed',
    cause: 'jwks-unreachable',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: '[kty] is missing in [keys]',
    cause: 'jwk-malformed',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: '[kty] is not supported in [keys]',
    cause: 'jwks-unsupported-key',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: '[crv] field specified is not compatible with [alg] for an EC key',
    cause: 'alg-ec-curve-mismatch',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: '[crv] or [alg] field is not supported for an EC key',
    cause: 'jwks-unsupported-key',
    from: 'source/common/jwt/status.cc',
  },
  {
    text: 'X509 parse pubkey fails',
    cause: 'key-format-wrong',
    from: 'source/common/jwt/status.cc',
  },
  { text: 'PEM pubkey parse fails', cause: 'pem-malformed', from: 'source/common/jwt/status.cc' },
  {
    text: 'Jwt authentication completed with: Unknown issuer',
    check: 'issuer',
    from: 'istio/proxy src/envoy/http/jwt_auth/jwt.cc, until Istio 1.4',
  },
  {
    text: 'Required JWT token is missing',
    cause: 'token-missing',
    from: 'istio/proxy src/envoy/http/jwt_auth/jwt.cc, until Istio 1.4',
  },
  {
    text: 'JWT is expired',
    cause: 'exp-expired',
    from: 'istio/proxy src/envoy/http/jwt_auth/jwt.cc, until Istio 1.4',
  },
  {
    text: 'JWT_BAD_FORMAT',
    check: 'structure',
    from: 'istio/proxy src/envoy/http/jwt_auth/jwt.cc, until Istio 1.4',
  },
  {
    text: 'JWT_HEADER_PARSE_ERROR',
    check: 'header',
    from: 'istio/proxy src/envoy/http/jwt_auth/jwt.cc, until Istio 1.4',
  },
  {
    text: 'JWT_HEADER_NO_ALG',
    cause: 'alg-header-missing',
    from: 'istio/proxy src/envoy/http/jwt_auth/jwt.cc, until Istio 1.4',
  },
  {
    text: 'JWT_INVALID_SIGNATURE',
    check: 'signature',
    from: 'istio/proxy src/envoy/http/jwt_auth/jwt.cc, until Istio 1.4',
  },
  {
    text: 'JWT_PAYLOAD_PARSE_ERROR',
    cause: 'token-corrupt-json',
    from: 'istio/proxy src/envoy/http/jwt_auth/jwt.cc, until Istio 1.4',
  },
  {
    text: 'KID_ALG_UNMATCH',
    cause: 'kid-not-found',
    from: 'istio/proxy src/envoy/http/jwt_auth/jwt.cc, until Istio 1.4',
  },
  {
    text: 'JWK_NO_VALID_PUBKEY',
    cause: 'jwks-unsupported-key',
    from: 'istio/proxy src/envoy/http/jwt_auth/jwt.cc, until Istio 1.4',
  },
  {
    text: 'Failed to fetch public key',
    cause: 'jwks-unreachable',
    from: 'istio/proxy src/envoy/http/jwt_auth/jwt.cc, until Istio 1.4',
  },
] satisfies readonly Message[];
