import type { Message } from '../model.ts';

export default [
  {
    text: "The requested module 'jwt-decode' does not provide an export named 'default'",
    cause: 'library-api-changed',
    from: 'a run: the default import of version 4',
  },
  {
    text: 'Invalid token specified: missing part #{part}',
    cause: 'wrong-segment-count',
    from: 'build/esm/index.js',
  },
  {
    text: 'Invalid token specified: must be a string',
    cause: 'token-missing',
    from: 'build/esm/index.js',
  },
  { text: 'Invalid token specified', check: 'structure', from: 'lib/index.js, version 2' },
] satisfies readonly Message[];
