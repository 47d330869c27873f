import type { Message } from '../model.ts';

export default [
  {
    text: 'Invalid JWT serialization: Missing dot delimiter(s)',
    cause: 'wrong-segment-count',
    from: 'JWTParser',
  },
  {
    text: 'Invalid serialized unsecured/JWS/JWE object: Missing part delimiters',
    cause: 'wrong-segment-count',
    from: 'JOSEObject',
  },
  {
    text: 'Invalid serialized unsecured/JWS/JWE object: Missing second delimiter',
    cause: 'wrong-segment-count',
    from: 'JOSEObject',
  },
  {
    text: 'Invalid serialized unsecured/JWS/JWE object: Too many part delimiters',
    cause: 'wrong-segment-count',
    from: 'JOSEObject',
  },
  { text: 'Invalid unsecured/JWS/JWE header: {reason}', check: 'header', from: 'JWTParser' },
  { text: 'Invalid JWS header: {reason}', check: 'header', from: 'JWSObject' },
  { text: 'Missing "alg" in header JSON object', cause: 'alg-header-missing', from: 'Header' },
  {
    text: 'Payload of JWS object is not a valid JSON object',
    cause: 'token-corrupt-json',
    from: 'SignedJWT',
  },
  {
    text: 'Unsecured (plain) JWTs are rejected, extend class to handle',
    cause: 'alg-none',
    from: 'DefaultJWTProcessor',
  },
  {
    text: 'Signed JWT rejected: Invalid signature',
    check: 'signature',
    from: 'DefaultJWTProcessor',
  },
  {
    text: 'Signed JWT rejected: Another algorithm expected, or no matching key(s) found',
    check: 'key',
    sought: true,
    from: 'DefaultJWTProcessor',
  },
  {
    text: 'Signed JWT rejected: No JWS key selector is configured',
    cause: 'key-missing',
    from: 'DefaultJWTProcessor',
  },
  {
    text: 'Signed JWT rejected: No matching verifier(s) found',
    cause: 'alg-key-type-mismatch',
    from: 'DefaultJWTProcessor',
  },
  { text: 'Encrypted JWT rejected: {reason}', cause: 'jwe-not-jws', from: 'DefaultJWTProcessor' },
  {
    text: 'JOSE header typ (type) {type} not allowed',
    cause: 'typ-mismatch',
    from: 'DefaultJOSEObjectTypeVerifier',
  },
  {
    text: 'Required JOSE header typ (type) parameter is missing',
    cause: 'typ-mismatch',
    from: 'DefaultJOSEObjectTypeVerifier',
  },
  { text: 'Expired JWT', cause: 'exp-expired', from: 'DefaultJWTClaimsVerifier' },
  { text: 'JWT before use time', cause: 'nbf-in-future', from: 'DefaultJWTClaimsVerifier' },
  {
    text: 'JWT audience rejected: {audience}',
    check: 'audience',
    from: 'DefaultJWTClaimsVerifier',
  },
  { text: 'JWT missing required audience', cause: 'aud-missing', from: 'DefaultJWTClaimsVerifier' },
  {
    text: 'JWT missing required claims: {claims}',
    check: 'claims',
    from: 'DefaultJWTClaimsVerifier',
  },
  {
    text: 'JWT iss claim has value {actual}, must be {expected}',
    check: 'issuer',
    from: 'DefaultJWTClaimsVerifier',
  },
  {
    text: 'JWT {claim} claim has value {actual}, must be {expected}',
    check: 'claims',
    from: 'DefaultJWTClaimsVerifier',
  },
  {
    text: "Couldn't retrieve remote JWK set: {reason}",
    cause: 'jwks-unreachable',
    from: 'RemoteJWKSet',
  },
  {
    text: "Couldn't retrieve JWK set from URL: {reason}",
    cause: 'jwks-unreachable',
    from: 'URLBasedJWKSetSource',
  },
  { text: 'Unable to parse JWK set', cause: 'jwks-url-wrong', from: 'URLBasedJWKSetSource' },
  {
    text: 'The secret length must be at least 256 bits',
    cause: 'hmac-key-too-short',
    from: 'MACProvider',
  },
  {
    text: 'Unsupported JWS algorithm {alg}, must be {supported}',
    cause: 'alg-key-type-mismatch',
    from: 'AlgorithmSupport',
  },
  {
    text: 'PKIX path building failed',
    cause: 'jwks-tls-untrusted',
    from: 'sun.security.validator.PKIXValidator of the JDK',
  },
  { text: 'JWT aud claim rejected', check: 'audience', from: 'DefaultJWTClaimsVerifier' },
  {
    text: 'JWT missing required aud claim',
    cause: 'aud-missing',
    from: 'DefaultJWTClaimsVerifier',
  },
  { text: 'JWT iss claim value rejected', check: 'issuer', from: 'DefaultJWTClaimsVerifier' },
  {
    text: 'JWT {claim} claim value rejected',
    cause: 'claim-mismatch',
    from: 'DefaultJWTClaimsVerifier',
  },
  {
    text: 'JWT has prohibited claims: {claims}',
    check: 'claims',
    from: 'DefaultJWTClaimsVerifier',
  },
  {
    text: 'Unexpected type of JSON object member exp',
    cause: 'exp-not-number',
    from: 'JSONObjectUtils',
  },
  {
    text: 'Unexpected type of JSON object member iat',
    cause: 'iat-not-number',
    from: 'JSONObjectUtils',
  },
  {
    text: 'Unexpected type of JSON object member {member}',
    check: 'claims',
    from: 'JSONObjectUtils',
  },
  {
    text: 'JWS object rejected: No matching verifier(s) found',
    cause: 'alg-key-type-mismatch',
    from: 'DefaultJWTProcessor',
  },
  {
    text: 'Invalid serialized JWE object: Missing fourth delimiter',
    cause: 'wrong-segment-count',
    from: 'JOSEObject',
  },
  {
    text: 'Unexpected number of Base64URL parts, must be three',
    cause: 'wrong-segment-count',
    from: 'SignedJWT',
  },
  { text: 'Missing key type "kty" parameter', cause: 'jwk-malformed', from: 'JWK' },
  {
    text: 'Unsupported JWS algorithm: {alg}',
    cause: 'alg-unsupported',
    from: 'DefaultJWSVerifierFactory',
  },
  {
    text: 'cannot be cast to class com.nimbusds.jose.jwk.{type}',
    cause: 'alg-key-type-mismatch',
    from: 'printed by Java, seen in an issue thread',
  },
  {
    text: 'Invalid serialized plain/JWS/JWE object: Missing part delimiters',
    cause: 'wrong-segment-count',
    from: 'JOSEObject, before "plain" was called "unsecured"',
  },
  {
    text: 'Invalid serialized plain/JWS/JWE object: Too many part delimiters',
    cause: 'wrong-segment-count',
    from: 'JOSEObject, before "plain" was called "unsecured"',
  },
  {
    text: 'Signed JWT rejected',
    check: 'key',
    from: 'DefaultJWTProcessor, without its reason',
    general: true,
  },
  {
    text: 'Timeout while waiting for cache refresh',
    cause: 'jwks-unreachable',
    from: 'CachingJWKSetSource',
  },
] satisfies readonly Message[];
