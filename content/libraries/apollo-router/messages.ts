import type { Message } from '../model.ts';

const from = 'apollo-router/src/plugins/authentication/error.rs';

export default [
  { text: "Cannot find kid: '{kid}' in JWKS list", cause: 'kid-not-found', from },
  {
    text: "Cannot find a suitable key for: alg: '{alg}', kid: '{kid}' in JWKS list",
    check: 'key',
    from,
  },
  { text: 'JWK does not contain an algorithm', cause: 'alg-missing-in-jwk', from },
  { text: 'Cannot create decoding key: {reason}', check: 'key', from },
  {
    text: "Header Value: '{value}' is not correctly formatted. prefix should be '{prefix}'",
    cause: 'wrong-auth-scheme',
    from,
  },
  {
    text: "Header Value: '{value}' is not correctly formatted. Missing JWT",
    cause: 'token-missing',
    from,
  },
  {
    text: "Value of '{header}' JWT header should be prefixed with '{prefix}'",
    cause: 'wrong-auth-scheme',
    from: 'issue threads',
  },
  {
    text: "Invalid issuer: the token's `iss` was '{actual}', but signed with a key from '{expected}'",
    cause: 'iss-mismatch',
    from,
  },
] satisfies readonly Message[];
