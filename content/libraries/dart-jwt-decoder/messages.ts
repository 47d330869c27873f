import type { Message } from '../model.ts';

export default [
  { text: 'FormatException: Invalid token', check: 'structure', from: 'seen in an issue thread' },
] satisfies readonly Message[];
