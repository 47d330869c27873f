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
    check: 'claims',
    from: 'pkg/serviceaccount/claims.go',
  },
  {
    text: 'service account UID ({expected}) does not match claim ({actual})',
    check: 'claims',
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
  { text: 'oidc: email not verified', check: 'claims', from: 'published logs' },
  { text: 'invalid bearer token', check: 'input', from: 'published logs', general: true },
  {
    text: 'Unable to authenticate the request',
    check: 'input',
    from: 'published logs',
    general: true,
  },
] satisfies readonly Message[];
