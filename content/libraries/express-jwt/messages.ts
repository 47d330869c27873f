import type { Message } from '../model.ts';

export default [
  {
    text: 'Format is Authorization: Bearer [token]',
    cause: 'wrong-auth-scheme',
    from: 'dist/index.js',
    code: 'credentials_bad_scheme',
  },
  {
    text: 'No Authorization header was found',
    cause: 'token-missing',
    from: 'seen in issue threads',
  },
  {
    text: 'No authorization token was found',
    cause: 'token-missing',
    from: 'dist/index.js',
    code: 'credentials_required',
  },
  {
    text: 'The token has been revoked.',
    cause: 'token-revoked',
    from: 'dist/index.js',
    code: 'revoked_token',
  },
  {
    text: 'express-jwt: `secret` is a required option',
    cause: 'key-missing',
    from: 'dist/index.js',
  },
  {
    text: 'express-jwt: `algorithms` is a required option',
    cause: 'alg-not-specified',
    from: 'dist/index.js',
  },
  { text: 'express-jwt: `algorithms` must be an array', check: 'algorithm', from: 'dist/index.js' },
  { text: 'algorithms should be set', cause: 'alg-not-specified', from: 'facts of issue threads' },
  {
    text: 'expressJwt is not a function',
    cause: 'library-api-changed',
    from: 'a run: the default import of version 7 and later',
  },
] satisfies readonly Message[];
