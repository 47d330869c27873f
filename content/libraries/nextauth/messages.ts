import type { Message } from '../model.ts';

export default [
  { text: 'JWT_SESSION_ERROR', check: 'structure', from: 'issue threads', general: true },
] satisfies readonly Message[];
