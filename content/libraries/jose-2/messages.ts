import type { Message } from '../model.ts';

export default [
  { text: 'JWTs must have three components', cause: 'wrong-segment-count', from: 'issue threads' },
  {
    text: 'signature verification failed',
    check: 'signature',
    from: 'issue threads',
    code: 'JWSVerificationFailed',
  },
] satisfies readonly Message[];
