import type { Message } from '../model.ts';

export default [
  { text: 'JWT validation failed: BAD_FORMAT', check: 'structure', from: 'issue threads' },
  {
    text: 'JWT validation failed: KEY_RETRIEVAL_ERROR',
    cause: 'jwks-unreachable',
    from: 'the page on troubleshooting JWT validation',
  },
  {
    text: 'JWT validation failed: TIME_CONSTRAINT_FAILURE',
    check: 'time',
    from: 'the page on troubleshooting JWT validation',
  },
] satisfies readonly Message[];
