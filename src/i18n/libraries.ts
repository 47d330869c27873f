import type { Locale } from './locales.ts';

/** The words of the pages on libraries, apart from those of the frame: no other page carries them. */
const en = {
  title: 'What JWT libraries print, and what had passed by then',
  description:
    'JWT libraries run on broken tokens: their verification code, the message that each prints, the order of their checks, and what they accept.',
  lead: 'Each library was run on a token for each cause. Its page shows the code that ran, what it printed, and what it accepted.',
  matrix: 'All libraries side by side',
  matrixDescription:
    'One broken token for each cause of failure, and what each JWT library printed for it, or that it accepted it. Recorded from the real libraries.',
  about: (name: string, language: string) =>
    `${name} (${language}): verification code and messages`,
  describe: (name: string, version: string) =>
    `How to verify a JWT with ${name} ${version}, what it prints for each kind of broken token, and which of them it accepts.`,
  summary: (refused: number, accepted: number) =>
    `It refused ${refused} of the broken tokens and accepted ${accepted}.`,
  ran: (version: string, runtime: string) => `Version ${version} on ${runtime}, run on`,
  home: 'Project',
  companion: 'JWKS with',
  code: 'Verification code',
  pem: 'With a public key (PEM)',
  jwks: "With the issuer's JWKS",
  prints: 'What it prints',
  message: 'Message',
  names: 'The check it names',
  causes: 'Causes whose sample made it print this',
  more: (count: number) => `and ${count} more`,
  order: 'The order of its checks',
  orderLead:
    'It stops at the first check that fails. So a message also says that the checks before it had passed.',
  together: (names: string) =>
    `It reports these together, or in the order in which the token has them, so that none of them says anything about another: ${names}`,
  notMade: (names: string) => `Checks that this code does not have it make: ${names}`,
  traps: 'What it accepts and others refuse',
  trapsLead:
    'It accepted the broken sample of these causes. How many of the other recorded libraries refused it stands beside each.',
  refusedBy: (count: number, of: number) => `${count} of ${of} others refuse`,
  defaults: 'What it accepts by default',
  defaultsLead:
    'Its plainest call: the key and the algorithm, and nothing else unless the row says so. The code above asks for more. Not all that is accepted is a fault: `exp` is optional in a JWT, and `typ` is often without meaning. But what the library does not ask for, your code has to.',
  deviation: 'What is out of the ordinary',
  accepts: (count: number) => `It accepts these ${count}:`,
  refuses: (count: number) => `It refuses these ${count}`,
  remedied: {
    verifies: 'it verifies the broken sample of this cause',
    token: 'it still refuses the broken sample, rightly: another token is needed',
    key: 'it still refuses the broken sample, rightly: another key is needed',
    reissued: 'the token that it signs verifies',
  },
  others: 'Other libraries',
  library: 'Library',
};

const ja: typeof en = {
  title: 'JWTライブラリのメッセージと検証の順序',
  description:
    '壊れたトークンを実際のライブラリに渡した記録です。検証コード、出たメッセージ、検証の順序、受け入れたものをライブラリごとに示します。',
  lead: '原因ごとのトークンを、それぞれのライブラリで実行しました。各ページに、実行したコード、出たメッセージ、受け入れたものを示します。',
  matrix: '全ライブラリの比較表',
  matrixDescription:
    '原因ごとの壊れたトークンに対して、JWTライブラリが出したメッセージと、受け入れたかどうかの一覧です。実際のライブラリで記録しました。',
  about: (name, language) => `${name}（${language}）の検証コードとメッセージ`,
  describe: (name, version) =>
    `${name} ${version}でJWTを検証するコードと、壊れたトークンごとに出るメッセージ、受け入れてしまうトークンをまとめます。`,
  summary: (refused, accepted) =>
    `壊れたトークンのうち${refused}件を拒否し、${accepted}件を受け入れました。`,
  ran: (version, runtime) => `バージョン${version}（${runtime}）、実行日`,
  home: 'プロジェクト',
  companion: 'JWKSに使うもの',
  code: '検証コード',
  pem: '公開鍵（PEM）を使う場合',
  jwks: '発行者のJWKSを使う場合',
  prints: '出力するメッセージ',
  message: 'メッセージ',
  names: '失敗した検証',
  causes: 'このメッセージが出た原因',
  more: (count) => `ほか${count}件`,
  order: '検証の順序',
  orderLead:
    '最初に失敗した検証で止まります。そのため、メッセージは、それより前の検証に合格したことも示します。',
  together: (names) =>
    `次の検証はまとめて、またはトークンでの順に報告するため、互いの合否は分かりません：${names}`,
  notMade: (names) => `このコードでは行わない検証：${names}`,
  traps: 'ほかが拒否するのに受け入れるもの',
  trapsLead:
    '次の原因では、壊れたサンプルを受け入れました。記録したほかのライブラリのうち、拒否した数を添えます。',
  refusedBy: (count, of) => `ほかの${of}件のうち${count}件が拒否`,
  defaults: '既定の設定が受け入れるもの',
  defaultsLead:
    '鍵とアルゴリズムだけを渡した最小の呼び出しの結果です。ほかに指定したものは行に書いています。上のコードは、これより多くを検証します。受け入れたものがすべて欠陥とは限りません。`exp`はJWTでは任意で、`typ`は意味を持たないことがよくあります。ただし、ライブラリが検証しないものは、コードで検証する必要があります。',
  deviation: '通常と異なる点',
  accepts: (count) => `次の${count}件を受け入れます。`,
  refuses: (count) => `次の${count}件を拒否します`,
  remedied: {
    verifies: 'この原因の壊れたサンプルを検証できます',
    token: '壊れたサンプルは、直した後も正しく拒否します（別のトークンが必要）',
    key: '壊れたサンプルは、直した後も正しく拒否します（別の鍵が必要）',
    reissued: 'このコードが署名したトークンは検証できます',
  },
  others: 'ほかのライブラリ',
  library: 'ライブラリ',
};

const all: Readonly<Record<Locale, typeof en>> = { ja, en };

export const libraryWords = (locale: Locale): typeof en => all[locale];

export const languageNames: Readonly<Record<string, string>> = {
  javascript: 'Node.js',
  python: 'Python',
  go: 'Go',
  java: 'Java',
  rust: 'Rust',
  ruby: 'Ruby',
  php: 'PHP',
};
