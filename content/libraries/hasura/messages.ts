import type { Message } from '../model.ts';

export default [
  { text: 'Could not verify JWT: JWTExpired', cause: 'exp-expired', from: 'public repositories' },
  {
    text: 'Could not verify JWT: JWTIssuedAtFuture',
    cause: 'iat-in-future',
    from: 'public repositories',
  },
  {
    text: 'Could not verify JWT: JWSError JWSInvalidSignature',
    check: 'signature',
    from: 'issue threads',
  },
  { text: 'Could not verify JWT: JWTNotInAudience', check: 'audience', from: 'issue threads' },
  {
    text: 'Could not verify JWT: JWSError',
    check: 'signature',
    from: 'public repositories',
    general: true,
  },
  {
    text: 'JWSError (CompactDecodeError Invalid number of parts: Expected 3 parts; got {count})',
    cause: 'wrong-segment-count',
    from: 'issue threads',
  },
  {
    text: 'parsing StringOrURI failed, expected String, but encountered Array',
    cause: 'aud-array-vs-string',
    from: 'issue threads',
  },
  {
    text: 'Missing Authorization header in JWT authentication mode',
    cause: 'token-missing',
    from: 'server/src-lib/Hasura/Server/Auth/JWT.hs',
  },
  {
    text: 'Malformed Authorization header',
    check: 'input',
    from: 'server/src-lib/Hasura/Server/Auth/JWT.hs',
  },
  {
    text: 'Your requested role is not in allowed roles',
    check: 'claims',
    from: 'server/src-lib/Hasura/Server/Auth/JWT.hs',
  },
  {
    text: "claims key: '{namespace}' not found",
    cause: 'claim-name-wrong',
    from: 'server/src-lib/Hasura/Server/Auth/JWT.hs',
  },
  {
    text: "claims not found at claims_namespace_path: '{path}'",
    cause: 'claim-name-wrong',
    from: 'server/src-lib/Hasura/Server/Auth/JWT.hs',
  },
  {
    text: 'JWT claim does not contain {claim}',
    cause: 'claim-name-wrong',
    from: 'server/src-lib/Hasura/Server/Auth/JWT.hs',
  },
  {
    text: 'JWT claim from claims_map, {claim} not found',
    cause: 'claim-name-wrong',
    from: 'server/src-lib/Hasura/Server/Auth/JWT.hs',
  },
  {
    text: 'expecting a string when claims_format is stringified_json',
    cause: 'claim-type-mismatch',
    from: 'server/src-lib/Hasura/Server/Auth/JWT.hs',
  },
  {
    text: 'expecting a json object when claims_format is json',
    cause: 'claim-type-mismatch',
    from: 'server/src-lib/Hasura/Server/Auth/JWT.hs',
  },
  {
    text: 'Could not verify JWT: JWTNotInIssuer',
    check: 'issuer',
    from: 'server/src-lib/Hasura/Server/Auth/JWT.hs',
  },
  {
    text: 'Could not verify JWT: JWTNotYetValid',
    cause: 'nbf-in-future',
    from: 'server/src-lib/Hasura/Server/Auth/JWT.hs',
  },
  {
    text: 'Error in $: not enough input',
    cause: 'token-corrupt-json',
    from: 'seen in an issue thread',
  },
  {
    text: 'JWSError (CompactDecodeError {reason}',
    check: 'structure',
    from: 'issue threads',
  },
  {
    text: 'Could not verify JWT: JWSError NoUsableKeys',
    check: 'key',
    from: 'printed by graphql-engine; NoUsableKeys of hs-jose',
  },
] satisfies readonly Message[];
