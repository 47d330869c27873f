import type { Message } from '../model.ts';

const x509 = 'printed by Go crypto/x509';
const tags = "asn1: structure error: tags don't match";

export default [
  { text: 'go-jose/go-jose: empty input', cause: 'token-missing', from: 'shared.go' },
  {
    text: 'illegal base64 data at input byte 6',
    cause: 'bearer-prefix',
    from: 'printed by Go encoding/base64',
  },
  {
    text: 'illegal base64 data at input byte {position}',
    check: 'structure',
    from: 'printed by Go encoding/base64',
    general: true,
  },
  {
    text: 'go-jose/go-jose: compact JWS format must have three parts',
    cause: 'wrong-segment-count',
    from: 'jws.go',
  },
  {
    text: 'compact JWS format must have three parts',
    cause: 'wrong-segment-count',
    from: 'jws.go',
  },
  {
    text: 'go-jose/go-jose: error in cryptographic primitive',
    check: 'signature',
    from: 'shared.go',
  },
  { text: 'error in cryptographic primitive', check: 'signature', from: 'shared.go' },
  {
    text: 'go-jose/go-jose: ecdsa signature failed to verify',
    check: 'signature',
    from: 'asymmetric.go',
  },
  {
    text: 'go-jose/go-jose: unknown/unsupported algorithm',
    cause: 'alg-unsupported',
    from: 'shared.go',
  },
  {
    text: 'go-jose/go-jose: unsupported key type/format',
    cause: 'key-object-type-wrong',
    from: 'shared.go',
  },
  {
    text: 'go-jose/go-jose: invalid key size for algorithm',
    cause: 'alg-ec-curve-mismatch',
    from: 'shared.go',
  },
  {
    text: 'go-jose/go-jose: unsupported critical header',
    cause: 'crit-unsupported',
    from: 'shared.go',
  },
  {
    text: 'go-jose/go-jose: no signature algorithms specified',
    cause: 'alg-not-specified',
    from: 'jws.go',
  },
  {
    text: 'unexpected signature algorithm {actual}; expected {expected}',
    cause: 'alg-mismatch',
    from: 'jws.go',
  },
  { text: 'go-jose/go-jose: missing payload in JWS message', check: 'structure', from: 'jws.go' },
  { text: 'go-jose/go-jose: invalid protected header', check: 'header', from: 'shared.go' },
  {
    text: 'go-jose/go-jose: JWK with matching kid not found in JWK Set',
    cause: 'kid-not-found',
    from: 'jwk.go',
  },
  {
    text: 'go-jose/go-jose: expected {expected} bit key, got {actual} bits instead',
    cause: 'alg-ec-curve-mismatch',
    from: 'asymmetric.go',
  },
  {
    text: 'go-jose/go-jose: invalid signature size, have {actual} bytes, wanted {expected}',
    cause: 'sig-ecdsa-length',
    from: 'asymmetric.go',
  },
  {
    text: 'go-jose/go-jose: invalid RSA key, missing n/e values',
    cause: 'jwk-malformed',
    from: 'jwk.go',
  },
  {
    text: 'go-jose/go-jose: invalid EC public key, wrong length for x',
    cause: 'jwk-leading-zeros',
    from: 'jwk.go',
  },
  {
    text: "go-jose/go-jose: unsupported elliptic curve '{curve}'",
    cause: 'jwks-unsupported-key',
    from: 'jwk.go',
  },
  {
    text: 'go-jose/go-jose: invalid JWK, x5t header has invalid encoding',
    cause: 'jwk-malformed',
    from: 'jwk.go',
  },
  {
    text: "go-jose/go-jose: unknown key type '{type}'",
    cause: 'jwks-unsupported-key',
    from: 'jwk.go',
  },
  { text: 'validation failed, invalid issuer claim (iss)', check: 'issuer', from: 'jwt/errors.go' },
  {
    text: 'validation failed, invalid subject claim (sub)',
    cause: 'sub-mismatch',
    from: 'jwt/errors.go',
  },
  {
    text: 'validation failed, invalid audience claim (aud)',
    check: 'audience',
    from: 'jwt/errors.go',
  },
  {
    text: 'validation failed, invalid ID claim (jti)',
    cause: 'claim-mismatch',
    from: 'jwt/errors.go',
  },
  {
    text: 'validation failed, token not valid yet (nbf)',
    cause: 'nbf-in-future',
    from: 'jwt/errors.go',
  },
  {
    text: 'validation failed, token is expired (exp)',
    cause: 'exp-expired',
    from: 'jwt/errors.go',
  },
  {
    text: 'validation failed, token issued in the future (iat)',
    cause: 'iat-in-future',
    from: 'jwt/errors.go',
  },
  {
    text: 'expected number value to unmarshal NumericDate',
    cause: 'exp-not-number',
    from: 'jwt/errors.go',
  },
  {
    text: 'expected string or array value to unmarshal to Audience',
    cause: 'claim-type-mismatch',
    from: 'jwt/errors.go',
  },
  {
    text: "json: duplicate key '{member}' in object",
    cause: 'json-duplicate-members',
    from: 'json/decode.go',
  },
  {
    text: 'json: cannot unmarshal {actual} into Go value of type {expected}',
    cause: 'claim-type-mismatch',
    from: 'json/decode.go',
  },
  {
    text: 'invalid character {character} looking for beginning of {what}',
    cause: 'token-corrupt-json',
    from: 'json/scanner.go',
    general: true,
  },
  {
    text: 'unexpected signature algorithm "none"; expected {expected}',
    cause: 'alg-none',
    from: 'jws.go',
  },
  {
    text: 'unexpected signature algorithm ""; expected {expected}',
    cause: 'alg-header-missing',
    from: 'jws.go',
  },
  { text: 'go-jose/go-jose: missing json web key type', check: 'key', from: 'jwk.go' },
  {
    text: 'go-jose/go-jose: payload is not detached',
    cause: 'unencoded-payload-b64-false',
    from: 'jws.go',
  },
  {
    text: 'go-jose/go-jose: invalid embedded jwk, must be public key',
    check: 'header',
    from: 'jws.go',
  },
  { text: 'go-jose/go-jose: invalid verification key', cause: 'key-missing', from: 'signing.go' },
  {
    text: 'go-jose/go-jose: signature uses different algorithm than public key',
    cause: 'alg-ec-curve-mismatch',
    from: 'asymmetric.go',
  },
  // Where an application reads a PEM by itself, as verify.go does.
  { text: 'no PEM block', check: 'key', from: 'verify.go' },
  { text: 'x509: unsupported elliptic curve', cause: 'alg-unsupported', from: x509 },
  {
    text: 'x509: failed to parse public key (use ParsePKCS1PublicKey instead for this key format)',
    cause: 'pkcs1-vs-spki',
    from: x509,
  },
  { text: `${tags} ({tags}) {where} ObjectIdentifier`, cause: 'cert-vs-public-key', from: x509 },
  { text: `${tags} ({tags}) {where} AlgorithmIdentifier`, cause: 'private-vs-public', from: x509 },
  { text: `${tags} ({tags}) {where} BitString`, cause: 'pem-encrypted', from: x509 },
  {
    text: "invalid character '<' looking for beginning of value",
    cause: 'jwks-url-wrong',
    from: 'json/scanner.go, of a page in place of keys',
  },
] satisfies readonly Message[];
