import type { Message } from '../model.ts';

export default [
  {
    text: 'service account token has expired',
    cause: 'exp-expired',
    from: 'pkg/serviceaccount/claims.go',
  },
  {
    text: 'service account token is not valid yet',
    cause: 'nbf-in-future',
    from: 'pkg/serviceaccount/claims.go',
  },
  {
    text: 'service account token claims could not be validated',
    check: 'claims',
    from: 'pkg/serviceaccount/claims.go',
  },
  {
    text: 'service account token has been invalidated',
    cause: 'token-revoked',
    from: 'pkg/serviceaccount/claims.go',
  },
  {
    text: 'service account UID ({expected}) does not match claim ({actual})',
    cause: 'claim-mismatch',
    from: 'pkg/serviceaccount/claims.go',
  },
  {
    text: 'oidc: verify token: oidc: expected audience "{expected}" got {actual}',
    check: 'audience',
    from: 'published logs',
  },
  {
    text: 'oidc: verify token: oidc: id token signed with unsupported algorithm, expected {expected} got "{actual}"',
    cause: 'alg-mismatch',
    from: 'published logs',
  },
  { text: 'oidc: email not verified', cause: 'email-not-verified', from: 'published logs' },
  { text: 'invalid bearer token', cause: 'error-swallowed', from: 'published logs', general: true },
  {
    text: 'Unable to authenticate the request',
    cause: 'error-swallowed',
    from: 'published logs',
    general: true,
  },
  {
    text: 'oidc: required claim {claim} not present in ID token',
    cause: 'claim-missing',
    from: 'oidc.go',
  },
  {
    text: 'oidc: required claim {claim} value does not match. Got = {actual}, want = {expected}',
    cause: 'claim-mismatch',
    from: 'oidc.go',
  },
  {
    text: 'oidc authenticator: initializing plugin: {reason}',
    check: 'key',
    from: 'oidc.go, seen in issue threads',
  },
  {
    text: 'oidc authenticator: async token verifier for issuer: {reason}',
    check: 'key',
    from: 'oidc.go',
  },
] satisfies readonly Message[];
