import type { Locale } from './locales.ts';

/** The words of the pages on providers, apart from those of the frame: no other page carries them. */
const en = {
  title: 'Tokens of identity providers and clouds',
  description:
    'How to tell by its form which provider issued a JWT, whom the token is for, where its keys are, and which mistakes are common with it.',
  lead: 'Each provider leaves traces in its tokens. Its page says how to recognize them, whom each token is for, and what most often goes wrong.',
  tokens: 'Which token is for whom',
  keys: 'Where its keys are',
  keysLead:
    'Replace what is in braces by the values of your own environment. This site fetches none of these.',
  discovery: 'Discovery document',
  jwks: 'JWKS',
  traps: 'What most often goes wrong',
  source: 'The provider’s documentation',
  others: 'Other providers',
  strikes: 'Where it is common',
  decode: 'Decode a token',
  unproven: 'Anyone can write these values. Only the signature shows who issued a token.',
};

const ja: typeof en = {
  title: 'IDプロバイダーとクラウドのトークン',
  description:
    'JWTの形から発行したプロバイダーを見分ける方法、トークンの送り先、鍵の場所、よくある誤りを、プロバイダーごとに示します。',
  lead: 'トークンには、発行したプロバイダーの特徴が残ります。見分け方、送り先、つまずきやすい点を、プロバイダーごとにまとめました。',
  tokens: 'どのトークンを誰に送るか',
  keys: '鍵の場所',
  keysLead: '波括弧の部分を、自分の環境の値に置き換えます。このサイトが取得することはありません。',
  discovery: 'ディスカバリードキュメント',
  jwks: 'JWKS',
  traps: 'つまずきやすい点',
  source: 'プロバイダーの文書',
  others: 'ほかのプロバイダー',
  strikes: '起きやすいプロバイダー',
  decode: 'トークンをデコードする',
  unproven: 'これらの値は、誰でも書けます。発行者を確かめられるのは、署名の検証だけです。',
};

const words: Readonly<Record<Locale, typeof en>> = { ja, en };

export const providerWords = (locale: Locale): typeof en => words[locale];
