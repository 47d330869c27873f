import type { Library } from '../model.ts';

export default {
  name: 'golang-jwt',
  language: 'go',
  version: '5.3.1',
  home: 'https://github.com/golang-jwt/jwt',
  hints: ['golang-jwt', 'dgrijalva/jwt-go', 'jwt-go', 'ErrToken'],
  verified: '2026-11-22',
  companion: {
    name: 'keyfunc',
    version: '3.9.0',
    home: 'https://github.com/MicahParks/keyfunc',
  },
  // The claims are unmarshalled before the algorithm is looked at.
  checks: [
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
    { names: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] },
    {
      names: ['ES256', 'ES384', 'ES512'],
      instead: { 'crypto/rsa': 'crypto/ecdsa', '*rsa.': '*ecdsa.', RSA: 'EC' },
    },
    { names: ['EdDSA'], instead: { 'crypto/rsa': 'crypto/ed25519', '*rsa.': 'ed25519.' } },
    { names: ['HS256', 'HS384', 'HS512'] },
  ],
  together: ['time', 'audience', 'issuer'],
  traps: {
    ja: [
      '`exp`のないトークンを受け入れます。必須にするには`jwt.WithExpirationRequired()`を渡します。',
      '未来の`iat`は、`jwt.WithIssuedAt()`を渡したときだけ拒否します。',
      '`jwt.WithAudience`を渡さないと`aud`を見ません。`jwt.WithValidMethods`を渡さないと、RSAの鍵でRS512なども受け入れます。',
      '検証に失敗しても、クレームの構造体には値が入っています。先に`err`を確かめます。',
      'クレームのエラーはまとめて返ります。`errors.Is`は、1つのエラーに複数を見つけることがあります。',
      '`crit`と`typ`を見ません。',
    ],
    en: [
      'A token without `exp` passes: demand one with `jwt.WithExpirationRequired()`.',
      'An `iat` in the future is refused only with `jwt.WithIssuedAt()`.',
      'Without `jwt.WithAudience` it does not look at `aud`; without `jwt.WithValidMethods` an RSA key takes RS512 and others, too.',
      'The struct of the claims is filled even when the token is refused: look at `err` first.',
      'Errors of claims come together: `errors.Is` may find several in one.',
      'It looks at neither `crit` nor `typ`.',
    ],
  },
} satisfies Library;
