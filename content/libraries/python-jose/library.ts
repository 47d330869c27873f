import type { Library } from '../model.ts';

export default {
  name: 'python-jose',
  language: 'python',
  version: '3.5.0',
  home: 'https://github.com/mpdavis/python-jose',
  hints: [
    'jose.exceptions',
    'JWTClaimsError',
    'JWTError',
    'JWSError',
    'JWKError',
    'site-packages/jose',
  ],
  relays: ['cryptography'],
  verified: '2026-11-22',
  checks: [
    'structure',
    'header',
    'algorithm',
    'key',
    'signature',
    'claims',
    'time',
    'audience',
    'issuer',
  ],
  families: [
    { names: ['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512'] },
    { names: ['HS256', 'HS384', 'HS512'] },
  ],
  traps: {
    ja: [
      '`audience`を渡しても、`aud`のないトークンを受け入れます。`options={"require_aud": True}`も渡します。',
      'JWKSをそのまま渡すと、`kid`に関係なくすべての鍵を試します。',
      '`crit`を見ません。',
      'PS256に対応していません。',
    ],
    en: [
      'Even with `audience` it accepts a token that has no `aud`: pass `options={"require_aud": True}`, too.',
      'Given a whole JWKS, it tries every key, whatever its `kid`.',
      'It does not look at `crit`.',
      'It does not support PS256.',
    ],
  },
} satisfies Library;
