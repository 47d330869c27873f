import type { Message } from '../model.ts';

export default [
  {
    text: 'Returned token is not valid: {reason}',
    cause: 'error-swallowed',
    from: 'src/main.go, bf0d45c',
    general: true,
  },
  {
    text: 'Returned token is not valid',
    cause: 'error-swallowed',
    from: 'src/main.go, bf0d45c',
    general: true,
  },
  {
    text: 'Unauthorized. Unable to find claim {claim} in token claims.',
    check: 'claims',
    from: 'src/claims.go, bf0d45c',
  },
  {
    text: 'Unauthorized. Expected claim {claim} to contain any value of {expected}',
    check: 'claims',
    from: 'src/claims.go, bf0d45c',
  },
  {
    text: 'Unauthorized. Expected claim {claim} to contain all values of {expected}',
    check: 'claims',
    from: 'src/claims.go, bf0d45c',
  },
] satisfies readonly Message[];
