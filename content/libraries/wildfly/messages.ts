import type { Message } from '../model.ts';

export default [
  {
    text: 'Failed to verify token',
    cause: 'error-swallowed',
    from: 'issue threads',
    general: true,
  },
] satisfies readonly Message[];
