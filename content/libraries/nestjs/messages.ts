import type { Message } from '../model.ts';

export default [
  { text: 'secretOrPrivateKey must have a value', cause: 'key-missing', from: 'issue threads' },
  {
    text: '{"statusCode":401,"message":"Unauthorized"}',
    check: 'input',
    from: 'issue threads',
    general: true,
  },
] satisfies readonly Message[];
