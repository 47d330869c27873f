import type { Message } from '../model.ts';

export default [
  { text: 'no key found', check: 'key', from: 'issue threads' },
] satisfies readonly Message[];
