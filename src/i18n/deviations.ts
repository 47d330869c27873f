import type { Locale } from './locales.ts';

/**
 * What is out of the ordinary in a token that a library was asked about with its plainest call: the key and the
 * algorithm, and nothing else, unless the words say so. `e2e/libraries/deviations.ts` makes the tokens.
 */
const en = {
  expired: '`exp` an hour ago',
  'exp-absent': 'no `exp`',
  'exp-milliseconds': '`exp` an hour ago, in milliseconds',
  'exp-string': '`exp` as a string of digits',
  'iat-future': '`iat` an hour ahead',
  'nbf-future': '`nbf` an hour ahead',
  'aud-unexpected': '`aud` names another API, and none is expected',
  'aud-absent': '`aud` is absent, although one is expected',
  'typ-other': '`typ` is `logout+jwt`',
  'crit-unknown': '`crit` names an unknown extension',
  'b64-false': '`b64` is `false` and `crit` names it (RFC 7797)',
  'duplicate-member': 'the payload has `sub` twice',
  'alg-none': '`alg` is `none`, and there is no signature',
  'alg-none-unlisted': '`alg` is `none`, and no list of algorithms is given',
  unlisted: 'nothing, but no list of algorithms is given',
  'alg-other-unlisted': 'RS512 for RS256, and no list of algorithms is given',
  'public-key-as-secret-unlisted':
    "HS256 with the public key's PEM as its secret, and no list of algorithms is given",
  'secret-short': 'HS256 with a secret of 6 bytes',
  'kid-unknown': '`kid` is not in the JWKS, whose only key verifies the signature',
  'newline-after': 'a line break after the token',
  'space-before': 'a space before the token',
  'base64-trailing-bits': 'the signature ends in unused bits that are not zero',
  'base64-padding': '`=` after the signature',
  'base64-alphabet': '`+` and `/` for `-` and `_` in the signature',
  'ecdsa-der': 'an ES256 signature in DER',
};

export type DeviationId = keyof typeof en;

const ja: Readonly<Record<DeviationId, string>> = {
  expired: '`exp`が1時間前',
  'exp-absent': '`exp`がない',
  'exp-milliseconds': '1時間前の`exp`がミリ秒単位',
  'exp-string': '`exp`が数字の文字列',
  'iat-future': '`iat`が1時間後',
  'nbf-future': '`nbf`が1時間後',
  'aud-unexpected': '`aud`が別のAPIで、期待値の指定はない',
  'aud-absent': '期待値を指定したが、`aud`がない',
  'typ-other': '`typ`が`logout+jwt`',
  'crit-unknown': '`crit`に未知の拡張がある',
  'b64-false': '`b64`が`false`で、`crit`にもある（RFC 7797）',
  'duplicate-member': 'ペイロードに`sub`が2つある',
  'alg-none': '`alg`が`none`で、署名がない',
  'alg-none-unlisted': '`alg`が`none`で、アルゴリズムの指定もない',
  unlisted: '問題のないトークンで、アルゴリズムの指定がない',
  'alg-other-unlisted': 'RS256ではなくRS512で、アルゴリズムの指定がない',
  'public-key-as-secret-unlisted':
    '公開鍵のPEMを共有シークレットとしたHS256で、アルゴリズムの指定がない',
  'secret-short': '6バイトの共有シークレットによるHS256',
  'kid-unknown': '`kid`がJWKSになく、署名は唯一の鍵で検証できる',
  'newline-after': 'トークンの後に改行がある',
  'space-before': 'トークンの前に空白がある',
  'base64-trailing-bits': '署名の末尾の未使用ビットが0でない',
  'base64-padding': '署名の後に`=`がある',
  'base64-alphabet': '署名が`-`と`_`ではなく`+`と`/`',
  'ecdsa-der': 'DER形式のES256署名',
};

const all: Readonly<Record<Locale, Readonly<Record<DeviationId, string>>>> = { ja, en };

export const deviationWords = (locale: Locale): Readonly<Record<DeviationId, string>> =>
  all[locale];
