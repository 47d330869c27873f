import type { Message } from '../model.ts';

export default [
  {
    text: "The inspected token doesn't appear to be a JWT. Check to make sure it has three parts",
    cause: 'wrong-segment-count',
    from: 'issue threads',
  },
] satisfies readonly Message[];
