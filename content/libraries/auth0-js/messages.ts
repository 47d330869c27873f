import type { Message } from '../model.ts';

export default [
  {
    text: 'Audience (aud) claim mismatch in the ID token; expected "{expected}" but found "{actual}"',
    check: 'audience',
    from: 'issue threads',
  },
] satisfies readonly Message[];
