import type { Message } from '../model.ts';

export default [
  {
    text: 'Not enough or too many segments [{count}]',
    cause: 'wrong-segment-count',
    from: 'vertx-auth-common JWT.java and vertx-auth-jwt JWTAuthProviderImpl.java, 787254a6',
  },
  {
    text: 'Invalid format for JWT',
    check: 'structure',
    from: 'vertx-auth-common JWT.java and vertx-auth-jwt JWTAuthProviderImpl.java, 787254a6',
  },
  {
    text: 'Signature is required',
    cause: 'alg-none',
    from: 'vertx-auth-common JWT.java and vertx-auth-jwt JWTAuthProviderImpl.java, 787254a6',
  },
  {
    text: 'JWT is in secure mode but token is not signed.',
    cause: 'alg-none',
    from: 'vertx-auth-common JWT.java and vertx-auth-jwt JWTAuthProviderImpl.java, 787254a6',
  },
  {
    text: 'JWT is in unsecured mode but token is signed.',
    check: 'algorithm',
    from: 'vertx-auth-common JWT.java and vertx-auth-jwt JWTAuthProviderImpl.java, 787254a6',
  },
  {
    text: 'Algorithm "none" not allowed',
    cause: 'alg-none',
    from: 'vertx-auth-common JWT.java and vertx-auth-jwt JWTAuthProviderImpl.java, 787254a6',
  },
  {
    text: 'missing signature segment',
    cause: 'wrong-segment-count',
    from: 'vertx-auth-common JWT.java and vertx-auth-jwt JWTAuthProviderImpl.java, 787254a6',
  },
  {
    text: 'Algorithm not supported/allowed: {alg}',
    check: 'algorithm',
    from: 'vertx-auth-common JWT.java and vertx-auth-jwt JWTAuthProviderImpl.java, 787254a6',
  },
  {
    text: 'Invalid JWT audience. expected: {expected}',
    check: 'audience',
    from: 'vertx-auth-common JWT.java and vertx-auth-jwt JWTAuthProviderImpl.java, 787254a6',
  },
  {
    text: 'Invalid JWT issuer',
    check: 'issuer',
    from: 'vertx-auth-common JWT.java and vertx-auth-jwt JWTAuthProviderImpl.java, 787254a6',
  },
  {
    text: 'Invalid JWT token: token expired.',
    cause: 'exp-expired',
    from: 'vertx-auth-common JWT.java and vertx-auth-jwt JWTAuthProviderImpl.java, 787254a6',
  },
  {
    text: 'Invalid JWT token: missing required scopes.',
    check: 'claims',
    from: 'JWTAuthorization of Vert.x 4, seen in a pull request',
  },
  { text: 'User token is expired.', cause: 'exp-expired', from: 'vertx-auth-oauth2, 787254a6' },
  {
    text: 'The key algorithm does not match: {algorithms}',
    cause: 'alg-key-type-mismatch',
    from: 'vertx-auth-common JWK.java, 787254a6',
  },
  {
    text: 'PEM first line does not match a BEGIN line',
    cause: 'pem-missing-armor',
    from: 'vertx-auth-common JWK.java, 787254a6',
  },
  {
    text: 'PEM contains not enough lines',
    cause: 'pem-newlines-lost',
    from: 'vertx-auth-common JWK.java, 787254a6',
  },
  {
    text: 'PEM END line not found',
    cause: 'pem-malformed',
    from: 'vertx-auth-common JWK.java, 787254a6',
  },
  {
    text: 'Expired JWT token: exp <= now',
    cause: 'exp-expired',
    from: 'vertx-jwt JWT.java and vertx-auth-jwt JWTAuthProviderImpl.java of 3.x',
  },
  {
    text: 'Invalid JWT token: iat > now',
    cause: 'iat-in-future',
    from: 'vertx-jwt JWT.java and vertx-auth-jwt JWTAuthProviderImpl.java of 3.x',
  },
  {
    text: 'Invalid JWT token: nbf > now',
    cause: 'nbf-in-future',
    from: 'vertx-jwt JWT.java and vertx-auth-jwt JWTAuthProviderImpl.java of 3.x',
  },
] satisfies readonly Message[];
