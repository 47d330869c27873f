import type { Locale } from '#i18n/locales.ts';
import type { Twin } from './twin.ts';

const en = {
  token: 'Token',
  copy: 'Copy',
  copied: 'Copied',
  clear: 'Clear',
  undo: 'Undo',
  lookUp: 'Look up a message',
  stranger: {
    'too-large':
      'This text exceeds the limit of 1 MiB and is not read. No server accepts a token of this size.',
    literal:
      'In place of a token this is a literal such as `null` or `undefined`: a variable was empty when the token was sent.',
    pem: 'This is a key or certificate in PEM, not a token. It belongs in the key field of the diagnoser.',
    key: 'This is a key, not a token. It belongs in the key field of the diagnoser.',
    json: 'This is JSON without a token in it. A JWT in the JSON form of JWS is not supported.',
    url: 'This is a URL without a token in it. It is not opened.',
    saml: 'This looks like XML or SAML, not like a JWT.',
    message:
      'This reads like a message, not like a token. A JWT has no spaces; it almost always begins with `eyJ`.',
    opaque:
      'There is no JWT in this text. It may be an opaque token, whose content only its issuer can look up.',
    other: 'There is no JWT in this text. A JWT almost always begins with `eyJ`.',
  },
};

const ja: Twin<typeof en> = {
  token: 'トークン',
  copy: 'コピー',
  copied: 'コピー済み',
  clear: 'クリア',
  undo: '元に戻す',
  lookUp: 'エラーメッセージを検索',
  stranger: {
    'too-large':
      '上限の1 MiBを超えているため、読みません。この大きさのトークンを受け取るサーバーはありません。',
    literal:
      'トークンの代わりに、`null`や`undefined`などのリテラルが入っています。送信時に変数が空だったことを示します。',
    pem: 'トークンではなく、PEM形式の鍵または証明書です。診断ツールの鍵の欄に入力します。',
    key: 'トークンではなく、鍵です。診断ツールの鍵の欄に入力します。',
    json: 'JSONですが、トークンは含まれていません。JSON形式のJWSには対応していません。',
    url: 'URLですが、トークンは含まれていません。このURLは開きません。',
    saml: 'JWTではなく、XMLまたはSAMLのようです。',
    message:
      'トークンではなく、メッセージのようです。JWTに空白は含まれず、ほとんどの場合`eyJ`で始まります。',
    opaque:
      'このテキストにJWTは含まれていません。不透明トークンなら、中身を参照できるのは発行側だけです。',
    other: 'このテキストにJWTは含まれていません。JWTは、ほとんどの場合`eyJ`で始まります。',
  },
};

const all: Readonly<Record<Locale, Twin<typeof en>>> = { ja, en };

export const sharedWords = (lang: Locale): Twin<typeof en> => all[lang];
