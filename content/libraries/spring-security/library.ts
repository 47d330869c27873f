import type { Library } from '../model.ts';

export default {
  name: 'Spring Security resource server',
  language: 'java',
  version: '7.1.1',
  home: 'https://spring.io/projects/spring-security',
  hints: [
    'org.springframework.security',
    'JwtValidationException',
    'BadJwtException',
    'InvalidBearerTokenException',
    'JwtAuthenticationProvider',
  ],
  relays: ['nimbus-jose-jwt', 'openjdk'],
  verified: '2026-11-22',
  // "Malformed token" stands for the structure and for the header; one message for the key and for the algorithm.
  checks: ['structure', 'claims', 'key', 'signature', 'type', 'time', 'issuer', 'audience'],
  families: [
    { names: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] },
    { names: ['ES256', 'ES384', 'ES512'] },
    { names: ['HS256', 'HS384', 'HS512'] },
  ],
  traps: {
    ja: [
      '`JwtAudienceValidator`を加えないと、`aud`をまったく見ません。',
      '`JwtTimestampValidator`に許容誤差を渡さないと、30秒前に期限が切れたトークンを受け入れます（既定は60秒）。',
      '`withJwkSetUri`は、未知の`kid`のたびにJWKSを取得します。未知の`kid`30個に対して31回でした。',
      '`typ`が`JWT`以外のトークンを拒否します。`at+jwt`には`JwtTypeValidator`が必要です。',
      '`exp`が`iat`より前なら、期限切れではなく`expiresAt must be after issuedAt`と伝えます。',
      '未知の`crit`を、署名の誤り（`Invalid signature`）として伝えます。',
    ],
    en: [
      'Without `JwtAudienceValidator` it does not look at `aud` at all.',
      'Without a duration for `JwtTimestampValidator` it takes a token that expired 30 s ago (its default is 60 s).',
      '`withJwkSetUri` fetches the JWKS for every unknown `kid`: 31 times for 30 of them.',
      'It refuses a `typ` other than `JWT`; `at+jwt` needs a `JwtTypeValidator`.',
      'Where `exp` lies before `iat` it does not say expired, but `expiresAt must be after issuedAt`.',
      'It reports an unknown `crit` as `Invalid signature`.',
    ],
  },
} satisfies Library;
