import type { Message } from '../model.ts';

export default [
  {
    text: 'Illegal base64url string!',
    cause: 'token-not-base64url',
    from: 'jose-jwt/util/Base64Url.cs, seen in an issue thread',
  },
  {
    text: 'Expected compact serialized token with 3 or 5 parts, but got: {count}',
    cause: 'wrong-segment-count',
    from: 'jose-jwt/JWT.cs, published source',
  },
  {
    text: 'Unexpected number of parts in signed token: {count}',
    cause: 'wrong-segment-count',
    from: 'jose-jwt/JWT.cs, published source',
  },
  {
    text: 'Unexpected number of parts in encrypted token: {count}',
    cause: 'wrong-segment-count',
    from: 'jose-jwt/JWT.cs, published source',
  },
  {
    text: "JWT header can't be empty.",
    check: 'header',
    from: 'jose-jwt/JWT.cs, published source',
  },
  {
    text: 'Unsupported JWS algorithm requested: {alg}',
    cause: 'alg-unsupported',
    from: 'jose-jwt/JWT.cs, published source',
  },
  {
    text: 'JWS algorithm is not supported: {alg}',
    cause: 'alg-unsupported',
    from: 'jose-jwt/JwtSettings.cs',
  },
  {
    text: "Encrypted tokens can't assert signing algorithm type.",
    cause: 'jwe-not-jws',
    from: 'jose-jwt/JWT.cs, published source',
  },
  {
    text: "Signed tokens can't assert encryption type.",
    cause: 'jwe-not-jws',
    from: 'jose-jwt/JWT.cs, published source',
  },
  {
    text: 'AesKeyWrap integrity check failed.',
    cause: 'jwe-decrypt-failed',
    from: 'jose-jwt/crypto/AesKeyWrap.cs, published source',
  },
] satisfies readonly Message[];
