import type { Message } from '../model.ts';

export default [
  {
    text: 'The verifyIdToken method requires an ID Token',
    cause: 'token-missing',
    from: 'build/src/auth/oauth2client.js',
  },
  {
    text: 'Wrong number of segments in token: {token}',
    cause: 'wrong-segment-count',
    from: 'build/src/auth/oauth2client.js',
  },
  {
    text: "Can't parse token envelope: {part}",
    check: 'header',
    from: 'build/src/auth/oauth2client.js',
  },
  {
    text: "Can't parse token payload: {part}",
    cause: 'token-corrupt-json',
    from: 'build/src/auth/oauth2client.js',
  },
  {
    text: 'No pem found for envelope: {header}',
    cause: 'kid-not-found',
    from: 'build/src/auth/oauth2client.js',
  },
  {
    text: 'Invalid token signature: {token}',
    check: 'signature',
    from: 'build/src/auth/oauth2client.js',
  },
  {
    text: 'No issue time in token: {payload}',
    cause: 'claim-missing',
    from: 'build/src/auth/oauth2client.js',
  },
  {
    text: 'No expiration time in token: {payload}',
    cause: 'exp-missing',
    from: 'build/src/auth/oauth2client.js',
  },
  {
    text: 'iat field using invalid format',
    cause: 'iat-not-number',
    from: 'build/src/auth/oauth2client.js',
  },
  {
    text: 'exp field using invalid format',
    cause: 'exp-not-number',
    from: 'build/src/auth/oauth2client.js',
  },
  {
    text: 'Expiration time too far in future: {payload}',
    check: 'time',
    from: 'build/src/auth/oauth2client.js',
  },
  {
    text: 'Token used too early, {detail}',
    cause: 'iat-in-future',
    from: 'build/src/auth/oauth2client.js',
  },
  {
    text: 'Token used too late, {detail}',
    cause: 'exp-expired',
    from: 'build/src/auth/oauth2client.js',
  },
  {
    text: 'Invalid issuer, expected one of [{expected}], but got {actual}',
    check: 'issuer',
    from: 'build/src/auth/oauth2client.js',
  },
  {
    text: 'Wrong recipient, payload audience != requiredAudience',
    check: 'audience',
    from: 'build/src/auth/oauth2client.js',
  },
] satisfies readonly Message[];
