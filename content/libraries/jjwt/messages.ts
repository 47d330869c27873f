import type { Message } from '../model.ts';

export default [
  {
    text: 'JWT String argument cannot be null or empty.',
    cause: 'token-missing',
    from: 'DefaultJwtParser',
  },
  { text: 'CharSequence cannot be null or empty.', cause: 'token-missing', from: 'AbstractParser' },
  {
    text: 'Compact JWT strings may not contain whitespace.',
    check: 'structure',
    from: 'JwtTokenizer',
  },
  {
    text: 'Compact JWT strings MUST always have a Base64Url protected header per https://tools.ietf.org/html/rfc7519#section-7.2 (steps 2-4).',
    check: 'header',
    from: 'DefaultJwtParser',
  },
  {
    text: 'Invalid compact JWT string: Compact JWSs must contain exactly 2 period characters, and compact JWEs must contain exactly 4. Found: {count}',
    cause: 'wrong-segment-count',
    from: 'JwtTokenizer',
  },
  {
    text: 'JWT strings must contain exactly 2 period characters. Found: {count}',
    cause: 'wrong-segment-count',
    from: 'JwtTokenizer (0.11)',
  },
  { text: 'Unable to Base64Url-decode input.', check: 'structure', from: 'DefaultJwtParser' },
  { text: 'Invalid Base64Url {part}', check: 'structure', from: 'DefaultJwtParser' },
  {
    text: "Illegal base64url character: '{character}'",
    check: 'structure',
    from: 'Base64 (io.jsonwebtoken.io)',
  },
  {
    text: "Illegal base64 character: '{character}'",
    cause: 'secret-base64-decoded',
    from: 'Base64 (io.jsonwebtoken.io)',
  },
  { text: 'Invalid protected header: {reason}', check: 'header', from: 'DefaultJwtParser' },
  {
    text: 'Malformed {part} JSON: {reason}',
    cause: 'token-corrupt-json',
    from: 'JsonObjectDeserializer',
  },
  {
    text: "JWS header does not contain a required 'alg' (Algorithm) header parameter.",
    cause: 'alg-header-missing',
    from: 'DefaultJwtParser',
  },
  {
    text: "Unsupported signature algorithm '{alg}'",
    check: 'algorithm',
    from: 'DefaultJwtParser',
  },
  {
    text: 'Cannot verify JWS signature: unable to locate signature verification key for JWS with header: {header}',
    cause: 'key-missing',
    from: 'DefaultJwtParser',
  },
  {
    text: 'PrivateKeys may not be used to verify digital signatures.',
    cause: 'private-vs-public',
    from: 'DefaultJwtParser',
  },
  {
    text: 'JWT signature does not match locally computed signature. JWT validity cannot be asserted and should not be trusted.',
    check: 'signature',
    from: 'DefaultJwtParser',
  },
  {
    text: 'JWT signature does not match locally computed signature',
    check: 'signature',
    from: 'DefaultJwtParser',
  },
  {
    text: "Unsecured JWSs (those with an 'alg' (Algorithm) header value of 'none') are disallowed by default",
    cause: 'alg-none',
    from: 'DefaultJwtParser',
  },
  {
    text: "Unsecured JWSs (those with an {name} header value of 'none') are disallowed by default",
    cause: 'alg-none',
    from: 'DefaultJwtParser',
  },
  {
    text: "The JWS header references signature algorithm '{alg}' but the compact JWE string is missing the required signature.",
    cause: 'alg-none',
    from: 'DefaultJwtParser',
  },
  {
    text: "The JWS header references signature algorithm '{alg}' yet the compact JWS string contains a signature.",
    cause: 'alg-none',
    from: 'DefaultJwtParser',
  },
  {
    text: "set references unsupported header name '{name}'.",
    cause: 'crit-unsupported',
    from: 'DefaultJwtParser',
  },
  {
    text: "The JWT header references compression algorithm '{alg}', but {reason}",
    cause: 'zip-compressed-payload',
    from: 'DefaultJwtParser',
  },
  { text: 'Invalid ECDSA signature format.', cause: 'sig-ecdsa-der', from: 'EcSignatureAlgorithm' },
  {
    text: 'Provided signature is {actual} but {alg} signatures must be exactly {expected} per [RFC 7518, Section 3.4 (validation)]',
    cause: 'sig-ecdsa-length',
    from: 'EcSignatureAlgorithm',
  },
  {
    text: "The provided Elliptic Curve {kind} key size (aka order bit length) is {actual}, but the '{alg}' algorithm requires EC Keys with {expected}",
    cause: 'alg-ec-curve-mismatch',
    from: 'EcSignatureAlgorithm',
  },
  {
    text: 'The RSA {kind} key size (aka modulus bit length) is {actual} bits which is not secure enough for the {alg} algorithm.',
    cause: 'rsa-key-too-short',
    from: 'RsaSignatureAlgorithm',
  },
  {
    text: "The {kind} key's size is {actual} bits which is not secure enough for the {alg} algorithm.",
    cause: 'hmac-key-too-short',
    from: 'DefaultMacAlgorithm',
  },
  {
    text: 'The specified key byte array is {actual} bits which is not secure enough for any JWT HMAC-SHA algorithm.',
    cause: 'hmac-key-too-short',
    from: 'Keys',
  },
  {
    text: 'JWT expired {milliseconds} milliseconds ago at {expired}. Current time: {now}. Allowed clock skew: {skew}',
    cause: 'exp-expired',
    from: 'DefaultJwtParser',
  },
  {
    text: 'JWT expired at {expired}. Current time: {now}, a difference of {milliseconds} milliseconds. Allowed clock skew: {skew}',
    cause: 'exp-expired',
    from: 'DefaultJwtParser (0.11)',
  },
  {
    text: 'JWT early by {milliseconds} milliseconds before {begins}. Current time: {now}.',
    cause: 'nbf-in-future',
    from: 'DefaultJwtParser',
  },
  {
    text: 'JWT must not be accepted before {begins}. Current time: {now}',
    cause: 'nbf-in-future',
    from: 'DefaultJwtParser (0.11)',
  },
  {
    text: "JWT Claim '{claim}' was expected to be a Date, but its value cannot be converted to a Date using current heuristics.",
    cause: 'exp-not-number',
    from: 'DefaultJwtParser',
  },
  {
    text: 'Expected iss claim to be: {expected}, but was: {actual}.',
    check: 'issuer',
    from: 'DefaultJwtParser',
  },
  {
    text: 'Expected aud claim to be: {expected}, but was: {actual}.',
    check: 'audience',
    from: 'DefaultJwtParser',
  },
  {
    text: 'Expected {claim} claim to be: {expected}, but was: {actual}.',
    cause: 'claim-mismatch',
    from: 'DefaultJwtParser',
  },
  {
    text: "Missing expected '{value}' value in 'aud' claim {actual}.",
    check: 'audience',
    from: 'DefaultJwtParser',
  },
  {
    text: "Missing expected '{value}' value in '{claim}' claim {actual}.",
    cause: 'claim-mismatch',
    from: 'DefaultJwtParser',
  },
  {
    text: "Missing '{claim}' claim. Expected value",
    cause: 'claim-missing',
    from: 'DefaultJwtParser',
  },
  {
    text: 'Unsecured Claims JWTs are not supported',
    cause: 'alg-none',
    from: 'SupportedJwtVisitor',
  },
  {
    text: 'Signed Claims JWSs are not supported',
    cause: 'library-misuse-parse-method',
    from: 'seen in issue threads',
  },
  {
    text: 'Unable to find an implementation for interface {name} using java.util.ServiceLoader.',
    cause: 'missing-dependency',
    from: 'seen in issue threads',
  },
  {
    text: 'ExpiredJwtException',
    cause: 'exp-expired',
    from: 'api module, io.jsonwebtoken',
    general: true,
  },
  {
    text: 'PrematureJwtException',
    cause: 'nbf-in-future',
    from: 'api module, io.jsonwebtoken',
    general: true,
  },
  {
    text: 'MalformedJwtException',
    check: 'structure',
    from: 'api module, io.jsonwebtoken',
    general: true,
  },
  {
    text: 'WeakKeyException',
    cause: 'hmac-key-too-short',
    from: 'api module, io.jsonwebtoken',
    general: true,
  },
  {
    text: 'io.jsonwebtoken.security.SignatureException',
    check: 'signature',
    from: 'api module, io.jsonwebtoken',
    general: true,
  },
  {
    text: 'Unexpected Claims JWS.',
    cause: 'library-misuse-parse-method',
    from: 'SupportedJwtVisitor',
  },
  { text: 'Unexpected unsecured Claims JWT.', cause: 'alg-none', from: 'SupportedJwtVisitor' },
  {
    text: "Missing 'aud' claim. Expected values: {expected}",
    cause: 'aud-missing',
    from: 'DefaultJwtParser',
  },
  {
    text: "Missing 'iss' claim. Expected value: {expected}",
    cause: 'iss-missing',
    from: 'DefaultJwtParser',
  },
  { text: 'Unexpected content JWS.', check: 'claims', from: 'SupportedJwtVisitor' },
  {
    text: "Invalid claims: Invalid JWT Claims 'sub' (Subject) value: {value}. Unsupported value type. Expected: {expected}, found: {actual}",
    cause: 'sub-not-string',
    from: 'DefaultJwtParser, ParameterMap',
  },
  {
    text: "Invalid claims: Invalid JWT Claims '{claim}' ({name}) value: {value}. {reason}",
    cause: 'claim-type-mismatch',
    from: 'DefaultJwtParser, ParameterMap',
  },
  {
    text: 'Decompression failed. Cause: {reason}',
    cause: 'zip-compressed-payload',
    from: 'AbstractCompressionAlgorithm',
  },
  {
    text: 'Cannot decrypt JWE payload: unable to locate key for JWE with header: {header}',
    cause: 'jwe-not-jws',
    from: 'DefaultJwtParser',
  },
  {
    text: "JWE header does not contain a required 'enc' (Encryption Algorithm) header parameter.",
    check: 'header',
    from: 'DefaultJwtParser',
  },
  {
    text: "The parsed JWT indicates it was signed with the '{alg}' signature algorithm, but the provided {class} key may not be used to verify",
    check: 'key',
    from: 'DefaultJwtParser',
  },
  {
    text: "Unable to verify {alg} signature with JCA algorithm '{algorithm}' using key {key}: {reason}",
    check: 'signature',
    from: 'AbstractSecureDigestAlgorithm',
  },
  {
    text: 'Unrecognized JWS Digital Signature or MAC id: {alg}',
    cause: 'alg-unsupported',
    from: 'DefaultRegistry',
  },
  {
    text: "JWK is missing required 'kty' (Key Type) parameter.",
    cause: 'jwk-malformed',
    from: 'JwkConverter',
  },
  {
    text: "Invalid {kind} JWK '{member}' ({name}) value: {value}. {reason}",
    cause: 'jwk-malformed',
    from: 'ParameterMap',
  },
  {
    text: 'A signing key must be specified if the specified JWT is digitally signed.',
    cause: 'key-missing',
    from: 'DefaultJwtParser.java of 0.9',
  },
  {
    text: 'Key bytes can only be specified for HMAC signatures. Please specify a PublicKey or PrivateKey instance.',
    cause: 'alg-key-type-mismatch',
    from: 'DefaultJwtParser.java of 0.9',
  },
  {
    text: 'JWT string has a digest/signature, but the header does not reference a valid signature algorithm.',
    cause: 'alg-none',
    from: 'DefaultJwtParser.java of 0.9',
  },
  {
    text: 'RSA Signature validation requires either a RSAPublicKey or RSAPrivateKey instance.',
    cause: 'alg-key-type-mismatch',
    from: 'RsaSignatureValidator.java of 0.9',
  },
  {
    text: 'Elliptic Curve signature validation requires an ECPublicKey instance.',
    cause: 'alg-key-type-mismatch',
    from: 'EllipticCurveSignatureValidator.java of 0.9',
  },
  {
    text: 'Unable to verify RSA signature using configured PublicKey. {reason}',
    check: 'signature',
    from: 'RsaSignatureValidator.java of 0.9',
  },
  {
    text: 'Unable to verify Elliptic Curve signature using configured ECPublicKey. {reason}',
    check: 'signature',
    from: 'EllipticCurveSignatureValidator.java of 0.9',
  },
  {
    text: 'Unable to read JSON value: {value}',
    cause: 'token-corrupt-json',
    from: 'DefaultJwtParser.java of 0.9',
  },
  {
    text: "JWT string '..' is missing a header.",
    cause: 'wrong-segment-count',
    from: 'DefaultJwtParser.java of 0.9',
  },
  {
    text: 'secret key byte array cannot be null or empty.',
    cause: 'secret-missing',
    from: 'DefaultJwtBuilder.java of 0.9 to 0.11',
  },
  {
    text: 'Key bytes may only be specified for HMAC signatures.',
    cause: 'alg-key-type-mismatch',
    from: 'DefaultJwtBuilder.java of 0.9 to 0.11',
  },
  {
    text: 'javax/xml/bind/DatatypeConverter',
    cause: 'missing-dependency',
    from: 'what 0.9 needs and Java 11 lacks, seen in issue threads',
  },
  {
    text: 'javax.xml.bind.DatatypeConverter',
    cause: 'missing-dependency',
    from: 'what 0.9 needs and Java 11 lacks, seen in issue threads',
  },
  {
    text: 'Decode argument cannot be null.',
    cause: 'secret-missing',
    from: 'ExceptionPropagatingDecoder (io.jsonwebtoken.io)',
  },
] satisfies readonly Message[];
