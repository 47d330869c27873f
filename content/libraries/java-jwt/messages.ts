import type { Message } from '../model.ts';

export default [
  { text: 'The token is null.', cause: 'token-missing', from: 'TokenUtils' },
  {
    text: 'The token was expected to have 3 parts, but got {count}.',
    cause: 'wrong-segment-count',
    from: 'TokenUtils',
  },
  {
    text: 'The token was expected to have 3 parts, but got > 3.',
    cause: 'wrong-segment-count',
    from: 'TokenUtils',
  },
  {
    text: "The string '{text}' doesn't have a valid JSON format.",
    cause: 'token-corrupt-json',
    from: 'JWTParser',
  },
  {
    text: 'The input is not a valid base 64 encoded string.',
    check: 'structure',
    from: 'JWTDecoder',
  },
  { text: 'The Algorithm cannot be null.', check: 'algorithm', from: 'JWTVerifier' },
  {
    text: "The provided Algorithm doesn't match the one defined in the JWT's Header.",
    check: 'algorithm',
    from: 'JWTVerifier',
  },
  {
    text: "The Token's Signature resulted invalid when verified using the Algorithm: {alg}",
    check: 'signature',
    from: 'SignatureVerificationException',
  },
  { text: 'Invalid JOSE signature format.', cause: 'sig-ecdsa-der', from: 'ECDSAAlgorithm' },
  { text: 'The given Public Key is null.', cause: 'key-missing', from: 'RSAAlgorithm' },
  { text: 'The Secret cannot be null', cause: 'key-missing', from: 'HMACAlgorithm' },
  {
    text: "The Claim 'iss' value doesn't match the required issuer.",
    check: 'issuer',
    from: 'JWTVerifier',
  },
  {
    text: "The Claim 'aud' value doesn't contain the required audience.",
    check: 'audience',
    from: 'JWTVerifier',
  },
  {
    text: "The Claim '{claim}' value doesn't match the required one.",
    cause: 'claim-mismatch',
    from: 'JWTVerifier',
  },
  { text: "The Claim 'iss' is not present in the JWT.", cause: 'iss-missing', from: 'JWTVerifier' },
  { text: "The Claim 'aud' is not present in the JWT.", cause: 'aud-missing', from: 'JWTVerifier' },
  {
    text: "The Claim '{claim}' is not present in the JWT.",
    cause: 'claim-missing',
    from: 'JWTVerifier',
  },
  { text: 'The Token has expired on {expired}.', cause: 'exp-expired', from: 'JWTVerifier' },
  { text: "The Token can't be used before {begins}.", check: 'time', from: 'JWTVerifier' },
  {
    text: 'com.auth0.jwt.exceptions.TokenExpiredException',
    cause: 'exp-expired',
    from: 'com.auth0.jwt.exceptions',
    general: true,
  },
  {
    text: 'com.auth0.jwt.exceptions.SignatureVerificationException',
    check: 'signature',
    from: 'com.auth0.jwt.exceptions',
    general: true,
  },
  {
    text: 'AlgorithmMismatchException',
    cause: 'alg-mismatch',
    from: 'com.auth0.jwt.exceptions',
    general: true,
  },
  {
    text: 'com.auth0.jwt.exceptions.JWTDecodeException',
    check: 'structure',
    from: 'com.auth0.jwt.exceptions',
    general: true,
  },
  {
    text: "The claim 'exp' contained a non-numeric date value.",
    cause: 'exp-not-number',
    from: 'PayloadDeserializer',
  },
  {
    text: "The claim 'iat' contained a non-numeric date value.",
    cause: 'iat-not-number',
    from: 'PayloadDeserializer',
  },
  {
    text: "The claim '{claim}' contained a non-numeric date value.",
    check: 'claims',
    from: 'PayloadDeserializer',
  },
  {
    text: "The claim '{claim}' value ({value}) is out of the range representable as a NumericDate.",
    check: 'claims',
    from: 'PayloadDeserializer',
  },
] satisfies readonly Message[];
