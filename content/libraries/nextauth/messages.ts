import type { Message } from '../model.ts';

export default [
  { text: 'JWT_SESSION_ERROR', cause: 'jwe-not-jws', from: 'issue threads' },
] satisfies readonly Message[];
