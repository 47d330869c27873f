import type { Message } from '../model.ts';

export default [
  {
    text: '"{claim}" claim has invalid type {actual}, string expected',
    cause: 'claim-type-mismatch',
    from: 'pkg/services/auth/jwt/validation.go',
  },
  {
    text: '"{claim}" claim has invalid type {actual}, number expected',
    cause: 'exp-not-number',
    from: 'pkg/services/auth/jwt/validation.go',
  },
  {
    text: '"{claim}" claim is missing',
    cause: 'claim-missing',
    from: 'pkg/services/auth/jwt/validation.go',
  },
  {
    text: '"{claim}" claim mismatch',
    cause: 'claim-mismatch',
    from: 'pkg/services/auth/jwt/validation.go',
  },
  { text: 'Invalid JWT', cause: 'error-swallowed', from: 'seen in issue threads', general: true },
  {
    text: '[jwt.invalid] failed to verify JWT: {reason}',
    cause: 'error-swallowed',
    from: 'pkg/services/authn/clients/jwt.go',
    general: true,
  },
  {
    text: 'failed to verify JWT: Get {url}',
    cause: 'jwks-unreachable',
    from: 'seen in an issue thread',
  },
  {
    text: "Got a JWT without the mandatory 'sub' claim",
    check: 'claims',
    from: 'pkg/services/authn/clients/jwt.go',
  },
  {
    text: "missing mandatory 'sub' claim in JWT",
    check: 'claims',
    from: 'pkg/services/authn/clients/jwt.go',
  },
] satisfies readonly Message[];
