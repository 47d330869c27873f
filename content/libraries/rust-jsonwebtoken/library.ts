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
  families: [
    { names: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] },
    {
      names: ['ES256'],
      instead: {
        '/// from_rsa_pem reads a private key without a word; then every signature is an InvalidSignature.':
          '/// from_ec_pem refuses a private key.',
        from_rsa_pem: 'from_ec_pem',
        'use rsa::': 'use p256::',
        RsaPrivateKey: 'SecretKey',
        'to_public_key()': 'public_key()',
      },
    },
    { names: ['ES384'], instead: { from_rsa_pem: 'from_ec_pem' } },
    { names: ['EdDSA'], instead: { from_rsa_pem: 'from_ed_pem' } },
    { names: ['HS256', 'HS384', 'HS512'] },
  ],
  traps: {
    ja: [
      '`set_issuer`や`set_audience`を使っても、`iss`や`aud`がないトークンは受け入れます。拒否するには`set_required_spec_claims`に加えます。',
      '`set_audience`を使わないと、`aud`のあるトークンをすべて`InvalidAudience`で拒否します。',
      '`leeway`の既定値は60秒です。`nbf`は`validate_nbf`を`true`にしない限り見ません。',
      '`from_rsa_pem`は秘密鍵のPEMも読み込みます。その場合、どのトークンも`InvalidSignature`になります。',
      '文字列の`exp`は`Missing required claim: exp`と表示されます。',
      'フィーチャー`rust_crypto`か`aws_lc_rs`のどちらかを選ばないと、コンパイルは通り、最初のトークンでパニックします。',
      '`crit`と`typ`を見ません。',
    ],
    en: [
      'With `set_issuer` and `set_audience` a token that has no `iss` or `aud` still passes: name them in `set_required_spec_claims`.',
      'Without `set_audience` it refuses every token that has an `aud`, as `InvalidAudience`.',
      '`leeway` is 60 seconds unless you set it, and `nbf` is looked at only if `validate_nbf` is `true`.',
      '`from_rsa_pem` also reads the PEM of a private key; then every token is an `InvalidSignature`.',
      'An `exp` that is a string is reported as `Missing required claim: exp`.',
      'Without the feature `rust_crypto` or `aws_lc_rs` it compiles, and panics at the first token.',
      'It looks at neither `crit` nor `typ`.',
    ],
  },
} satisfies Library;
