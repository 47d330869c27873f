import type { Message } from '../model.ts';

export default [
  {
    text: 'No Authorization was found in request.headers',
    cause: 'token-missing',
    from: 'index.js',
    code: 'FST_JWT_NO_AUTHORIZATION_IN_HEADER',
  },
  {
    text: 'No Authorization was found in request.cookies',
    cause: 'wrong-header-or-cookie',
    from: 'index.js',
    code: 'FST_JWT_NO_AUTHORIZATION_IN_COOKIE',
  },
  {
    text: 'Authorization token expired',
    cause: 'exp-expired',
    from: 'index.js',
    code: 'FST_JWT_AUTHORIZATION_TOKEN_EXPIRED',
  },
  {
    text: 'Cookie could not be parsed in request',
    check: 'input',
    from: 'index.js',
    code: 'FST_JWT_BAD_COOKIE_REQUEST',
  },
  {
    text: 'Format is Authorization: Bearer [token]',
    cause: 'wrong-auth-scheme',
    from: 'index.js',
    code: 'FST_JWT_BAD_REQUEST',
  },
  { text: 'FST_JWT_AUTHORIZATION_TOKEN_INVALID', check: 'structure', from: 'index.js' },
  { text: 'FST_JWT_AUTHORIZATION_TOKEN_UNTRUSTED', check: 'signature', from: 'index.js' },
] satisfies readonly Message[];
