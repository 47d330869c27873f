import type { Message } from '../model.ts';

export default [
  { text: 'no key found', check: 'key', sought: true, from: 'issue threads' },
] satisfies readonly Message[];
