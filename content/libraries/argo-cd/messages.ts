import type { Message } from '../model.ts';

export default [
  {
    text: 'unexpected signing method: {alg}',
    cause: 'alg-mismatch',
    from: 'util/session/sessionmanager.go',
  },
  {
    text: 'token does not have a unique identifier (jti claim) and cannot be validated',
    cause: 'claim-missing',
    from: 'util/session/sessionmanager.go',
  },
  {
    text: 'token is revoked, please re-login',
    cause: 'token-revoked',
    from: 'util/session/sessionmanager.go',
  },
  {
    text: 'account password has changed since token issued',
    cause: 'token-revoked',
    from: 'util/session/sessionmanager.go',
  },
  {
    text: 'invalid session: failed to verify the token',
    cause: 'error-swallowed',
    from: 'seen in issue threads',
    general: true,
  },
  {
    text: 'token verification failed for all audiences: {reason}',
    check: 'audience',
    from: 'seen in issue threads',
    general: true,
  },
  {
    text: 'Failed to query provider {issuer}',
    cause: 'jwks-unreachable',
    from: 'seen in an issue thread',
  },
  {
    text: 'Failed to verify token: {reason}',
    cause: 'error-swallowed',
    from: 'seen in issue threads',
    general: true,
  },
] satisfies readonly Message[];
