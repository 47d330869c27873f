import type { Library } from '../model.ts';

export default {
  name: 'go-jose',
  language: 'go',
  version: '4.1.8',
  home: 'https://github.com/go-jose/go-jose',
  hints: ['go-jose'],
  verified: '2026-11-22',
  checks: [
    'input',
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
} satisfies Library;
