import type { Message } from '../model.ts';

export default [
  { text: 'JWT validation failed: BAD_FORMAT', check: 'structure', from: 'issue threads' },
] satisfies readonly Message[];
