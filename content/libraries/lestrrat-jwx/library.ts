import type { Library } from '../model.ts';

export default {
  name: 'lestrrat-go/jwx',
  language: 'go',
  version: '3.3.0',
  home: 'https://github.com/lestrrat-go/jwx',
  hints: ['lestrrat', 'jwt.Parse', 'jws.Verify'],
  verified: '2026-11-22',
  companion: {
    name: 'httprc',
    version: '3.0.6',
    home: 'https://github.com/lestrrat-go/httprc',
  },
  // With one key (verify.go). With a set, the key is looked for after the header, and alg is the key's.
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
