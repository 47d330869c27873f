import type { Library } from '../model.ts';

export default {
  name: 'jjwt',
  language: 'java',
  version: '0.13.0',
  home: 'https://github.com/jwtk/jjwt',
  hints: [
    'io.jsonwebtoken',
    'ExpiredJwtException',
    'MalformedJwtException',
    'SignatureException',
    'UnsupportedJwtException',
  ],
  relays: ['jwks-rsa-java', 'openjdk'],
  verified: '2026-11-22',
  companion: {
    name: 'jwks-rsa',
    version: '0.24.2',
    home: 'https://github.com/auth0/jwks-rsa-java',
  },

  // The claims are read once the signature is verified.
  checks: [
    'input',
    'structure',
    'header',
    'algorithm',
    'key',
    'signature',
    'claims',
    'time',
    'issuer',
    'audience',
  ],
  families: [
    { names: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] },
    { names: ['ES256', 'ES384', 'ES512'], instead: { RSA: 'EC' } },
    { names: ['EdDSA'], instead: { '"RSA"': '"EdDSA"' } },
    { names: ['HS256', 'HS384', 'HS512'] },
  ],
  traps: {
    ja: [
      '`requireAudience`を呼ばないと、`aud`をまったく見ません。',
      '`requireAudience`を2回呼ぶと、両方の値を含む`aud`だけを受け入れます。',
      '`sig().clear().add(...)`で限定しないと、RSAの鍵でRS512なども受け入れます。',
      '`exp`がなくても、数字の文字列やミリ秒でも受け入れます。',
      '重複するメンバーなどで読めないペイロードは、`Unexpected content JWS.`とだけ伝えます。',
      '`typ`を見ません。',
    ],
    en: [
      'Without `requireAudience` it does not look at `aud` at all.',
      '`requireAudience` called twice accepts only an `aud` that holds both values.',
      'Without `sig().clear().add(...)`, an RSA key takes RS512 and others, too.',
      'It takes a token without `exp`, and `exp` as a string of digits or in milliseconds.',
      'For a payload that it cannot read, because of a duplicate member for example, it prints no more than `Unexpected content JWS.`',
      'It does not look at `typ`.',
    ],
  },
} satisfies Library;
