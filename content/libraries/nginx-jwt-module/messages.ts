import type { Message } from '../model.ts';

export default [
  { text: 'failed to parse JWT, error code {code}', check: 'signature', from: 'issue threads' },
] satisfies readonly Message[];
