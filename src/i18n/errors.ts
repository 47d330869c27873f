import type { Locale } from './locales.ts';

/** The words of the pages on messages: no other page carries them. */
const en = {
  title: 'JWT error messages and what they mean',
  description:
    'Error messages of JWT libraries, frameworks, gateways and services: which check refused the token, what had passed by then, and what to try first.',
  lead: 'Choose the library or product that printed the line. A line with other text around it can be pasted into the lookup as it is.',
  lookup: 'Look up a message',
  ofTitle: (name: string) => `Error messages of ${name}`,
  ofDescription: (name: string, count: number) =>
    `${count} error messages about JSON Web Tokens that ${name} prints, by the check that failed, each with its causes and what to try first.`,
  ofLead: (name: string) =>
    `What ${name} prints when it refuses a token, by the check that failed.`,
  count: (count: number) => (count === 1 ? '1 message' : `${count} messages`),
  wrappers: 'Messages that wrap others',
  wrappersLead:
    'These say that verification failed, not why. The reason follows in the same line, or is in a line nearby.',
  says: (name: string, check: string) =>
    `${name} prints this when it refuses a token at this check: ${check}.`,
  describe: (message: string, name: string, check: string, cause: string) =>
    `${name} prints “${message}” when a token fails at: ${check}. Look first for: ${cause}. With ranked causes, code and a sample to try.`,
  refused: 'Check that refused',
  passed: 'Passed by then',
  passedNone: 'Nothing: this is the first check',
  passedUnknown: 'Not known: its order of checks was not run here',
  first: 'Try first',
  variants: 'Also printed as',
  causes: 'Causes, the most frequent first',
  cause: 'The cause',
  rest: 'If it is not that, the same check also fails for:',
  recorded: 'When it was seen',
  recordedLead: (name: string, version: string) =>
    `${name} ${version} printed it for the samples of these causes.`,
  code: 'The code that cures it',
  codeNear: (name: string) =>
    `This product was not run. This is the code of the nearest library that was run, ${name}.`,
  alsoBy: (name: string) => `The same words from ${name}`,
  source: 'Source',
  all: (name: string) => `All messages of ${name}`,
  printedAs: 'Printed as',
};

const ja: typeof en = {
  title: 'JWTのエラーメッセージと意味',
  description:
    'JWTのライブラリ、フレームワーク、ゲートウェイ、サービスが出すエラーメッセージの一覧です。失敗した検証、その時点で合格していた検証、最初に試すことを示します。',
  lead: 'その行を出力したライブラリや製品を選びます。前後に余分な文字がある行は、そのままメッセージ検索に貼り付けられます。',
  lookup: 'メッセージを検索する',
  ofTitle: (name) => `${name}のエラーメッセージ`,
  ofDescription: (name, count) =>
    `${name}が出すJWTのエラーメッセージ${count}件を、失敗した検証ごとに並べ、原因と最初に試すことを示します。`,
  ofLead: (name) =>
    `${name}がトークンを拒否したときに出すメッセージを、失敗した検証ごとに並べています。`,
  count: (count) => `${count}件`,
  wrappers: 'ほかのメッセージを包むもの',
  wrappersLead:
    '検証に失敗したことだけを示し、理由は示しません。理由は、同じ行の続きや近くの行にあります。',
  says: (name, check) => `${name}が、次の検証でトークンを拒否したときに出力します：${check}`,
  describe: (message, name, check, cause) =>
    `${name}は、トークンが「${check}」の検証に失敗すると「${message}」と出力します。最初に調べる原因：${cause}。原因の順位、コード、試せるサンプルを示します。`,
  refused: '拒否した検証',
  passed: 'その時点で合格していた検証',
  passedNone: 'なし（最初の検証です）',
  passedUnknown: '不明（この製品の検証の順序は実行して確かめていません）',
  first: '最初に試すこと',
  variants: '同じ意味のほかの表記',
  causes: '原因（多いものから）',
  cause: '原因',
  rest: 'これに当てはまらない場合、同じ検証は次の原因でも失敗します。',
  recorded: '出力を確認した場合',
  recordedLead: (name, version) =>
    `${name} ${version}は、次の原因のサンプルに対してこれを出力しました。`,
  code: '対処のコード',
  codeNear: (name) =>
    `この製品は実行していません。実行したものの中で最も近いライブラリ、${name}のコードを示します。`,
  alsoBy: (name) => `${name}が出力する同じ文言`,
  source: '出典',
  all: (name) => `${name}のメッセージ一覧`,
  printedAs: 'この原因を示すメッセージ',
};

const all: Readonly<Record<Locale, typeof en>> = { ja, en };

export const errorWords = (locale: Locale): typeof en => all[locale];

/** A message as a title says it: what varies is left out. */
export const withoutHoles = (text: string): string => text.replaceAll(/\{[a-zA-Z0-9]+\}/g, '…');
