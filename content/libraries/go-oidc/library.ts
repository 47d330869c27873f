import type { Library } from '../model.ts';

export default {
  name: 'go-oidc',
  language: 'go',
  version: '3.21.0',
  home: 'https://github.com/coreos/go-oidc',
  hints: ['oidc:'],
  verified: '2026-11-22',
  relays: ['go-jose'],
  // A key that is not found and a signature that does not verify are one and the same to it.
  checks: [
    'input',
    'structure',
    'header',
    'algorithm',
    'signature',
    'claims',
    'issuer',
    'audience',
    'time',
  ],
} satisfies Library;
