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
  families: [
    {
      names: [
        'RS256',
        'RS384',
        'RS512',
        'PS256',
        'PS384',
        'PS512',
        'ES256',
        'ES384',
        'ES512',
        'EdDSA',
      ],
    },
  ],
  traps: {
    ja: [
      '許容誤差の設定がありません。`exp`には0秒、`nbf`には5分で、動かせるのは`Now`の時計だけです。',
      '`exp`のないトークンは、西暦1年に期限が切れたと表示されます。',
      '鍵が見つからない場合も、`crit`がある場合も、署名の不一致と同じ文を表示します。',
      '検証が失敗すると、毎回JWKSを取得し直します。回数の制限はありません。',
      '`iat`と`typ`を見ません。アクセストークンもIDトークンとして通ります。',
      '公開鍵方式だけに対応します。HS256のトークンは検証できません。',
    ],
    en: [
      'No tolerance can be set: it is 0 seconds for `exp` and 5 minutes for `nbf`; only its clock, `Now`, can be moved.',
      'A token without `exp` is reported as expired in the year 1.',
      'A key that is not found and a `crit` print the same words as a signature that does not verify.',
      'Each token that does not verify fetches the JWKS again; nothing limits how often.',
      'It looks at neither `iat` nor `typ`: an access token passes as an ID token.',
      'It takes public keys only: no token signed with HS256 can be verified.',
    ],
  },
} satisfies Library;
