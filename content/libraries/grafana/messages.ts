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
    check: 'claims',
    from: 'pkg/services/auth/jwt/validation.go',
  },
  {
    text: '"{claim}" claim mismatch',
    check: 'claims',
    from: 'pkg/services/auth/jwt/validation.go',
  },
  { text: 'Invalid JWT', check: 'input', from: 'seen in issue threads', general: true },
] satisfies readonly Message[];
