import type { Message } from '../model.ts';

export default [
  {
    text: 'Message seems corrupt or manipulated',
    check: 'signature',
    from: 'src/buddy/sign/jws.clj',
  },
  {
    text: 'Token is older than max-age ({age})',
    cause: 'max-age',
    from: 'src/buddy/sign/generic.clj',
  },
] satisfies readonly Message[];
