import type { Message } from '../model.ts';

export default [
  {
    text: 'failed keyfunc: could not read JWK from storage',
    cause: 'kid-not-found',
    from: 'keyfunc.go, main',
  },
  { text: 'could not read JWK from storage', cause: 'kid-not-found', from: 'keyfunc.go, main' },
  {
    text: 'could not find kid in JWT header',
    cause: 'kid-missing',
    from: 'keyfunc.go of version 1',
  },
  {
    text: 'could not convert kid in JWT header to string',
    cause: 'kid-not-string',
    from: 'keyfunc.go, main',
  },
  {
    text: 'could not find alg in JWT header',
    cause: 'alg-header-missing',
    from: 'keyfunc.go, main',
  },
  {
    text: 'JWK "alg" parameter value {jwk} does not match token "alg" parameter value {token}',
    cause: 'jwk-alg-conflict',
    from: 'keyfunc.go, main',
  },
  {
    text: 'JWK "use" parameter value {use} is not in whitelist',
    cause: 'jwks-enc-key-selected',
    from: 'keyfunc.go, main',
  },
  {
    text: 'the given key ID was not found in the JWKS',
    cause: 'kid-not-found',
    from: 'keyfunc.go of version 1',
  },
  {
    text: 'the JWT has an invalid kid: could not find kid in JWT header',
    cause: 'kid-missing',
    from: 'keyfunc.go of version 1',
  },
] satisfies readonly Message[];
