import type { Message } from '../model.ts';

export default [
  { text: 'token is expired', cause: 'exp-expired', from: 'oidc/error.go' },
  {
    text: 'access_token hash does not match value in id_token',
    cause: 'at-hash-mismatch',
    from: 'oidc/error.go',
  },
  {
    text: 'authorization code hash does not match value in id_token',
    cause: 'at-hash-mismatch',
    from: 'oidc/error.go',
  },
  { text: 'token is not signed', cause: 'alg-none', from: 'oidc/error.go' },
  { text: 'id_token not signed', cause: 'alg-none', from: 'oidc/provider.go' },
  { text: 'unsupported signing algorithm', cause: 'alg-unsupported', from: 'oidc/error.go' },
  { text: 'invalid issued at (iat)', cause: 'iat-in-future', from: 'oidc/error.go' },
  { text: 'invalid nonce', cause: 'nonce-mismatch', from: 'oidc/error.go' },
  { text: 'token malformed', check: 'structure', from: 'oidc/error.go' },
  { text: 'id_token is missing', cause: 'token-missing', from: 'oidc/error.go' },
  { text: 'missing required claim', cause: 'claim-missing', from: 'oidc/error.go' },
  { text: 'expired auth_time', cause: 'max-age', from: 'oidc/error.go' },
  {
    text: 'multiple signatures on id_token not supported',
    cause: 'json-serialization',
    from: 'oidc/provider.go',
  },
  { text: 'invalid id_token audiences', check: 'audience', from: 'oidc/provider.go' },
  {
    text: 'audience claim does not match any expected audience',
    check: 'audience',
    from: 'jwt/jwt.go',
  },
  {
    text: 'id_token verification failed',
    cause: 'error-swallowed',
    from: 'oidc/error.go',
    general: true,
  },
] satisfies readonly Message[];
