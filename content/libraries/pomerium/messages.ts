import type { Message } from '../model.ts';

export default [
  {
    text: 'internal/sessions: validation failed, token is expired (exp)',
    cause: 'exp-expired',
    from: 'internal/sessions/errors.go',
  },
  {
    text: 'internal/sessions: validation failed, token expiry (exp) is required',
    cause: 'exp-missing',
    from: 'internal/sessions/errors.go',
  },
  {
    text: 'internal/sessions: validation failed, invalid audience claim (aud)',
    check: 'audience',
    from: 'internal/sessions/errors.go',
  },
  {
    text: 'internal/sessions: validation field, token issued in the future (iat)',
    cause: 'iat-in-future',
    from: 'internal/sessions/errors.go',
  },
  {
    text: 'internal/sessions: validation failed, token not valid yet (nbf)',
    cause: 'nbf-in-future',
    from: 'internal/sessions/errors.go',
  },
  {
    text: 'internal/sessions: session is malformed',
    check: 'structure',
    from: 'internal/sessions/errors.go',
  },
  {
    text: 'internal/sessions: session is not found',
    cause: 'token-missing',
    from: 'internal/sessions/errors.go',
  },
] satisfies readonly Message[];
