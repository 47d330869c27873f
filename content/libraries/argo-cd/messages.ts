import type { Message } from '../model.ts';

export default [
  {
    text: 'unexpected signing method: {alg}',
    cause: 'alg-mismatch',
    from: 'util/session/sessionmanager.go',
  },
  {
    text: 'token does not have a unique identifier (jti claim) and cannot be validated',
    check: 'claims',
    from: 'util/session/sessionmanager.go',
  },
  {
    text: 'token is revoked, please re-login',
    check: 'claims',
    from: 'util/session/sessionmanager.go',
  },
  {
    text: 'account password has changed since token issued',
    check: 'claims',
    from: 'util/session/sessionmanager.go',
  },
] satisfies readonly Message[];
