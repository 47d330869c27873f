import type { Library } from '../model.ts';

export default {
  name: 'java-jwt (Auth0)',
  language: 'java',
  version: '4.6.2',
  home: 'https://github.com/auth0/java-jwt',
  hints: [
    'com.auth0.jwt',
    'JWTVerificationException',
    'JWTDecodeException',
    'SignatureVerificationException',
    'InvalidClaimException',
  ],
  relays: ['jwks-rsa-java', 'openjdk'],
  verified: '2026-11-22',
  companion: {
    name: 'jwks-rsa',
    version: '0.24.2',
    home: 'https://github.com/auth0/jwks-rsa-java',
  },

  // The token is decoded, header and claims, before anything is judged.
  checks: [
    'structure',
    'header',
    'claims',
    'algorithm',
    'key',
    'signature',
    'issuer',
    'audience',
    'time',
  ],
  families: [
    { names: ['RS256'] },
    { names: ['RS384'], instead: { RSA256: 'RSA384' } },
    { names: ['RS512'], instead: { RSA256: 'RSA512' } },
    { names: ['ES256'], instead: { RSA256: 'ECDSA256', RSAKey: 'ECDSAKey', RSA: 'EC' } },
    { names: ['ES384'], instead: { RSA256: 'ECDSA384', RSAKey: 'ECDSAKey', RSA: 'EC' } },
    { names: ['ES512'], instead: { RSA256: 'ECDSA512', RSAKey: 'ECDSAKey', RSA: 'EC' } },
  ],
  traps: {
    ja: [
      '`withAudience`を呼ばないと、`aud`をまったく見ません。',
      '`crit`を見ません。未知の拡張があっても受け入れます。',
      '6バイトの共有シークレットや1024ビットのRSA鍵でも検証します。',
      '未来の`iat`を拒否し、そのメッセージは`nbf`のときと同じです。',
      '`exp`がなくても、ミリ秒でも受け入れます。',
      'ペイロードに同じメンバーが2つあっても受け入れます。',
    ],
    en: [
      'Without `withAudience` it does not look at `aud` at all.',
      'It does not look at `crit`, and takes a token with an unknown extension.',
      'It verifies with a secret of 6 bytes and with an RSA key of 1024 bits.',
      'It refuses an `iat` in the future, with the very message of `nbf`.',
      'It takes a token without `exp`, and `exp` in milliseconds.',
      'It takes a payload that has the same member twice.',
    ],
  },
} satisfies Library;
