import type { Library } from '../model.ts';

export default {
  name: 'jsonwebtoken (Rust)',
  language: 'rust',
  version: '11.1.0',
  home: 'https://github.com/Keats/jsonwebtoken',
  hints: ['ErrorKind', 'jsonwebtoken::errors'],
  verified: '2026-11-22',
  companion: { name: 'ureq', version: '3.5.1', home: 'https://github.com/algesten/ureq' },
  // A PEM is read before any token is; whether its family is that of alg shows after the algorithm.
  checks: [
    'key',
    'structure',
    'header',
    'algorithm',
    'signature',
    'claims',
    'time',
    'issuer',
    'audience',
  ],
} satisfies Library;
