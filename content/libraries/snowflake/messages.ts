import type { Message } from '../model.ts';

export default [
  {
    text: 'JWT token is invalid. [{id}]',
    cause: 'error-swallowed',
    from: 'key-pair-auth-troubleshooting',
    general: true,
  },
] satisfies readonly Message[];
