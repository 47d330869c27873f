import type { Message } from '../model.ts';

export default [
  { text: 'Failed to verify token', check: 'signature', from: 'issue threads', general: true },
] satisfies readonly Message[];
