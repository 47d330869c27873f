import type { Locale } from './locales.ts';

/** The words of the pages that show all libraries side by side. */
const en = {
  title: 'All JWT libraries side by side',
  description:
    'One broken token for each cause of failure, and which JWT libraries refuse or accept it. Recorded from the real libraries.',
  lead: 'Each row is a cause with one broken token, each column a library as configured on its page. Follow a cause to what each library printed. Recorded by a run, not typed.',
  stepTitle: (step: string) => `${step}: what each JWT library prints`,
  stepDescription: (step: string) =>
    `The message that each JWT library prints for every cause of the step "${step}", recorded from the real libraries, and which of them accept the broken token.`,
  stepLead:
    'Below each cause: what every library printed for the same broken token. Recorded by a run, not typed.',
  cause: 'Cause',
  refuses: 'refuses',
  accepts: 'accepts',
  accepted: 'Accepts the broken token',
  missing: 'Not recorded',
  filter: 'Filter by cause',
  filterAll: 'Filter by cause or message',
  differ: 'Only where they differ: one accepts what another refuses',
  library: 'Library',
  everyLibrary: 'All libraries',
  shown: 'Causes shown:',
};

const ja: typeof en = {
  title: 'JWTライブラリの比較表',
  description:
    '原因ごとの壊れたトークンを、どのJWTライブラリが拒否し、どれが受け入れるかの一覧です。実際のライブラリで記録しました。',
  lead: '1行が1つの原因と壊れたトークン、1列が1つのライブラリです。設定は各ライブラリのページにあるコードのとおりです。原因を選ぶと、それぞれが出したメッセージを読めます。手で書いた表ではなく、実行の記録です。',
  stepTitle: (step) => `${step}：JWTライブラリごとのメッセージ`,
  stepDescription: (step) =>
    `「${step}」の段階の原因ごとに、各JWTライブラリが出すメッセージと、壊れたトークンを受け入れるライブラリを示します。実際のライブラリで記録しました。`,
  stepLead:
    '原因ごとに、同じ壊れたトークンに対して各ライブラリが出したメッセージを並べます。手で書いた表ではなく、実行の記録です。',
  cause: '原因',
  refuses: '拒否',
  accepts: '受け入れ',
  accepted: '壊れたトークンを受け入れる',
  missing: '記録なし',
  filter: '原因で絞り込む',
  filterAll: '原因またはメッセージで絞り込む',
  differ: '結果が分かれるものだけ（一方が受け入れ、他方が拒否）',
  library: 'ライブラリ',
  everyLibrary: 'すべてのライブラリ',
  shown: '表示中の原因：',
};

const all: Readonly<Record<Locale, typeof en>> = { ja, en };

export const matrixWords = (locale: Locale): typeof en => all[locale];
