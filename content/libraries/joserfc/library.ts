import type { Library } from '../model.ts';

export default {
  name: 'joserfc',
  language: 'python',
  version: '1.8.0',
  home: 'https://github.com/authlib/joserfc',
  hints: ['joserfc', 'site-packages/joserfc'],
  relays: ['cryptography'],
  verified: '2026-11-22',
  checks: [
    'structure',
    'header',
    'algorithm',
    'key',
    'signature',
    'claims',
    'issuer',
    'audience',
    'time',
  ],
  // They are compared in the order in which the token has them.
  together: ['issuer', 'audience', 'time'],
} satisfies Library;
