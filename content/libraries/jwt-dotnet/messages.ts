import type { Message } from '../model.ts';

export default [
  {
    text: 'Token must consist of 3 delimited by dot parts.',
    cause: 'wrong-segment-count',
    from: 'src/JWT, published source, InvalidTokenPartsException.cs',
  },
  {
    text: 'Token has expired.',
    cause: 'exp-expired',
    from: 'src/JWT, published source, JwtValidator.cs',
  },
  {
    text: 'Token is not yet valid.',
    cause: 'nbf-in-future',
    from: 'src/JWT, published source, JwtValidator.cs',
  },
  {
    text: "Claim 'exp' must be a number.",
    cause: 'exp-not-number',
    from: 'src/JWT, published source, JwtValidator.cs',
  },
  {
    text: "Claim 'nbf' must be a number.",
    check: 'time',
    from: 'src/JWT, published source, JwtValidator.cs',
  },
  {
    text: 'The signature is invalid according to the validation procedure.',
    check: 'signature',
    from: 'src/JWT, published source, JwtValidator.cs',
  },
  {
    text: 'Signature is not acceptable for algorithm None',
    cause: 'alg-none',
    from: 'src/JWT, published source, JwtDecoder.cs',
  },
  {
    text: 'Error deserializing JWT header, all mandatory properties are null or empty',
    check: 'header',
    from: 'src/JWT, published source, JwtDecoder.cs',
  },
  {
    text: 'Illegal base64url string.',
    cause: 'token-not-base64url',
    from: 'src/JWT, published source, JwtBase64UrlEncoder.cs',
  },
] satisfies readonly Message[];
