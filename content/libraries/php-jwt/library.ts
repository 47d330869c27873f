import type { Library } from '../model.ts';

export default {
  name: 'firebase/php-jwt',
  language: 'php',
  version: '7.0.5',
  home: 'https://github.com/firebase/php-jwt',
  hints: ['Firebase\\JWT', 'SignatureInvalidException', 'ExpiredException', 'BeforeValidException'],
  verified: '2026-11-22',
  // "Syntax error, malformed JSON" stands for the header and for the payload. Neither iss nor aud is looked at.
  checks: ['structure', 'claims', 'algorithm', 'key', 'signature', 'time'],
  traps: {
    ja: [
      '`iss`と`aud`をまったく見ません。上のコードのように、自分で比べます。',
      '鍵を`Key`に包まずに文字列で渡すと（バージョン5までの書き方）、`"kid" empty`または`"kid" invalid`と表示します。',
      '`JWT::$leeway`は静的な値なので、プロセス全体に効きます。',
      'RS256にECの鍵を渡すと、短すぎる共有シークレットや2048ビット未満のRSA鍵と同じく`Provided key is too short`と表示します。',
      'JWKの`alg`は、`parseKeySet`の第2引数より優先します。',
      'JWKSに読めない鍵が1つでもあると、`parseKeySet`は全体を拒否します。',
      '`Syntax error, malformed JSON`だけでは、ヘッダーとペイロードのどちらがJSONでないのか分かりません。',
      '未来の`iat`を拒否します。ただし、`nbf`があれば`iat`を見ません。',
      '`exp`は、なくても、数字の文字列でも受け入れます。`crit`と`typ`は見ません。',
      'トークンの後ろの改行、Base64のパディング、`+`と`/`があっても受け入れます。',
      'PS256とES512に対応していません。Ed25519の公開鍵はPEMでなく、32バイトのBase64で渡します。',
      '`kid`が配列やオブジェクトのトークンは`TypeError`になります。`catch (Exception)`では捕まりません。',
    ],
    en: [
      'It looks at neither `iss` nor `aud`: your code has to, as the code above does.',
      'A key that is a string instead of a `Key` (as up to version 5) is reported as `"kid" empty` or `"kid" invalid`.',
      '`JWT::$leeway` is static: it holds for the whole process.',
      'An EC key for RS256 is reported as `Provided key is too short`, as is a short secret or an RSA key of less than 2048 bits.',
      'The `alg` of a JWK goes before the second argument of `parseKeySet`.',
      'One key that it cannot parse, and `parseKeySet` refuses the whole JWKS.',
      '`Syntax error, malformed JSON` does not tell whether the header or the payload is no JSON.',
      'It refuses an `iat` in the future, but does not look at it where there is an `nbf`.',
      'It takes a token without `exp`, and an `exp` that is a string of digits. It looks at neither `crit` nor `typ`.',
      'It takes a token with a line break after it, with Base64 padding, or with `+` and `/`.',
      'It has neither PS256 nor ES512, and takes an Ed25519 key as the Base64 of its 32 bytes, not as PEM.',
      'A `kid` that is an array or an object raises a `TypeError`, which `catch (Exception)` does not catch.',
    ],
  },
} satisfies Library;
