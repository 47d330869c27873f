import type { Message } from '../model.ts';

export default [
  { text: 'secretOrPrivateKey must have a value', cause: 'secret-missing', from: 'issue threads' },
  {
    text: '{"statusCode":401,"message":"Unauthorized"}',
    cause: 'error-swallowed',
    from: 'issue threads',
    general: true,
  },
] satisfies readonly Message[];
