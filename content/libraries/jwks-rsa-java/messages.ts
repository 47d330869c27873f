import type { Message } from '../model.ts';

export default [
  {
    text: 'No key found in {url} with kid null',
    cause: 'kid-missing',
    from: 'src/main/java/com/auth0/jwk, d8b7342, UrlJwkProvider.java',
  },
  {
    text: 'No key found in {url} with kid {kid}',
    cause: 'kid-not-found',
    from: 'src/main/java/com/auth0/jwk, d8b7342, UrlJwkProvider.java',
  },
  {
    text: 'Failed to get key with kid {kid}',
    cause: 'kid-not-found',
    from: 'GuavaCachedJwkProvider.java of earlier versions, seen in an issue thread',
  },
  {
    text: 'Unable to obtain key with kid {kid}',
    cause: 'kid-not-found',
    from: 'src/main/java/com/auth0/jwk, d8b7342, JwkProvider',
  },
  {
    text: 'No keys found in {url}',
    cause: 'jwks-no-signing-keys',
    from: 'src/main/java/com/auth0/jwk, d8b7342, UrlJwkProvider.java',
  },
  {
    text: 'Failed to parse jwk from json',
    cause: 'jwk-malformed',
    from: 'src/main/java/com/auth0/jwk, d8b7342, UrlJwkProvider.java',
  },
  {
    text: 'Cannot obtain jwks from url {url}',
    cause: 'jwks-unreachable',
    from: 'src/main/java/com/auth0/jwk, d8b7342, UrlJwkProvider.java',
  },
  {
    text: 'Invalid or unsupported curve type {curve}',
    cause: 'jwks-unsupported-key',
    from: 'src/main/java/com/auth0/jwk, d8b7342, Jwk.java',
  },
  {
    text: 'are not from a valid jwk',
    cause: 'jwk-malformed',
    from: 'src/main/java/com/auth0/jwk, d8b7342, Jwk.java',
  },
  {
    text: 'SigningKeyNotFoundException',
    cause: 'kid-not-found',
    from: 'com.auth0.jwk',
    general: true,
  },
  {
    text: 'The Rate Limit has been reached! Please wait {delay} milliseconds.',
    cause: 'jwks-rate-limit',
    from: 'com/auth0/jwk/RateLimitReachedException.java',
  },
] satisfies readonly Message[];
