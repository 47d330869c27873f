import type { Library } from '../model.ts';

export default {
  name: 'express-jwt',
  language: 'javascript',
  version: '8.5.1',
  home: 'https://github.com/auth0/express-jwt',
  hints: ['UnauthorizedError', 'node_modules/express-jwt'],
  relays: ['jsonwebtoken'],
  verified: '2026-11-22',
  companion: {
    name: 'jwks-rsa',
    version: '4.1.0',
    home: 'https://github.com/auth0/node-jwks-rsa',
  },
  // The header of the request is read first; from there on it is jsonwebtoken.
  checks: [
    'input',
    'structure',
    'header',
    'claims',
    'algorithm',
    'key',
    'signature',
    'time',
    'audience',
    'issuer',
  ],
  families: [
    { names: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512'] },
    { names: ['HS256', 'HS384', 'HS512'] },
  ],
  traps: {
    ja: [
      'エラーハンドラーがないと、本番以外のExpressはスタックトレースを返します。',
      'JWKSを取得できないときのエラーは`UnauthorizedError`ではなく、500になります。',
      '`credentialsRequired: false`は、トークンのないリクエストを通します。',
      '`audience`を渡さないと`aud`を見ません。`crit`も見ません。',
    ],
    en: [
      'Without an error handler, Express answers with the stack trace, except in production.',
      'When the JWKS cannot be fetched, the error is not an `UnauthorizedError`: the answer is 500.',
      '`credentialsRequired: false` lets a request pass that has no token.',
      'Without `audience` it does not look at `aud`, and never at `crit`.',
    ],
  },
} satisfies Library;
