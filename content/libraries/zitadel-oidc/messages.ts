import type { Message } from '../model.ts';

export default [
  {
    text: 'issuer does not match: Expected: {expected}, got: {actual}',
    check: 'issuer',
    from: 'pkg/oidc/verifier.go',
  },
  { text: 'issuer does not match', check: 'issuer', from: 'pkg/oidc/verifier.go' },
  {
    text: 'audience is not valid: Audience must contain client_id "{expected}"',
    check: 'audience',
    from: 'pkg/oidc/verifier.go',
  },
  { text: 'audience is not valid', check: 'audience', from: 'pkg/oidc/verifier.go' },
  {
    text: 'authorized party is not set. If Token is valid for multiple audiences, azp must not be empty',
    cause: 'azp-mismatch',
    from: 'pkg/oidc/verifier.go',
  },
  { text: 'authorized party is not valid', cause: 'azp-mismatch', from: 'pkg/oidc/verifier.go' },
  {
    text: 'id_token does not contain a signature',
    cause: 'alg-none',
    from: 'pkg/oidc/verifier.go',
  },
  {
    text: 'id_token contains multiple signatures',
    cause: 'json-serialization',
    from: 'pkg/oidc/verifier.go',
  },
  {
    text: 'signature algorithm not supported',
    cause: 'alg-unsupported',
    from: 'pkg/oidc/verifier.go',
  },
  { text: 'signature does not match Payload', check: 'signature', from: 'pkg/oidc/verifier.go' },
  { text: 'token has expired', cause: 'exp-expired', from: 'pkg/oidc/verifier.go' },
  { text: 'issuedAt of token is missing', cause: 'claim-missing', from: 'pkg/oidc/verifier.go' },
  {
    text: 'issuedAt of token is in the future',
    cause: 'iat-in-future',
    from: 'pkg/oidc/verifier.go',
  },
  { text: 'issuedAt of token is to old', cause: 'iat-stale', from: 'pkg/oidc/verifier.go' },
  { text: 'nonce does not match', cause: 'nonce-mismatch', from: 'pkg/oidc/verifier.go' },
  { text: 'acr is invalid', check: 'claims', from: 'pkg/oidc/verifier.go' },
  {
    text: 'claim `auth_time` of token is missing',
    cause: 'claim-missing',
    from: 'pkg/oidc/verifier.go',
  },
  { text: 'auth time of token is too old', cause: 'max-age', from: 'pkg/oidc/verifier.go' },
  {
    text: 'at_hash does not correspond to access token',
    cause: 'at-hash-mismatch',
    from: 'pkg/oidc/verifier.go',
  },
  { text: 'multiple possible keys match', check: 'key', from: 'pkg/oidc/keyset.go' },
  { text: 'no possible keys matches', cause: 'kid-not-found', from: 'pkg/oidc/keyset.go' },
  {
    text: 'OpenID Provider Configuration Discovery has failed',
    cause: 'jwks-unreachable',
    from: 'pkg/oidc/verifier.go',
  },
  {
    text: 'unable to fetch key for signature validation',
    cause: 'jwks-unreachable',
    from: 'pkg/client/rp/jwks.go',
  },
] satisfies readonly Message[];
