/** What the command line says that no check and no cause says. */
import type { Verdict } from '#jwt/model.ts';
import type { Locale } from '#i18n/locales.ts';

interface CliWords {
  readonly verdict: { readonly [verdict in Verdict]: string };
  readonly provider: string;
  readonly blocked: string;
  readonly crashed: string;
  readonly houseRules: string;
  readonly remedy: string;
  readonly next: string;
  readonly disproof: string;
  readonly thenFails: string;
  readonly ruledOut: string;
  readonly cannotTell: string;
  readonly explain: {
    readonly failed: string;
    readonly passed: string;
    readonly unknown: string;
    readonly near: string;
    readonly plain: string;
    readonly vague: string;
    readonly assumed: string;
  };
  readonly usage: string;
}

const options = `  --token FILE            JWT_TOKEN
  --key FILE              JWT_KEY
  --secret-encoding NAME  utf8 | base64 | base64url | hex
  --alg LIST              RS256,ES256
  --issuer TEXT
  --audience TEXT
  --type TEXT
  --tolerance SECONDS
  --at MOMENT             RFC 3339 with Z or +09:00 | seconds
  --json
  --message FILE          JWT_MESSAGE
  --report                Markdown
  --lang ja|en
  --batch                 NDJSON`;

export const cliWords: { readonly [locale in Locale]: CliWords } = {
  ja: {
    verdict: {
      accepted: '受け入れる: この鍵と設定を使う検証側は、このトークンを受け入れます。',
      rejected: '拒否する: この鍵と設定を使う検証側は、このトークンを拒否します。',
      'cannot-tell': '判定できない: 失敗は見つかりませんが、署名を確かめていません。',
    },
    provider:
      '{name}のトークンのようです（{signs}からの推定で、署名による確認ではありません）: {page}',
    blocked: '先に「{by}」が合格する必要があります。',
    crashed: 'この検証の途中でツールに問題が起きました。',
    houseRules: 'それでも検証側が拒否する場合',
    remedy: '対処',
    next: '次にやること',
    disproof: 'この判定が覆る条件',
    thenFails: 'これを直した後に失敗する検証',
    ruledOut: '除外した原因',
    cannotTell: '判定できないこと',
    explain: {
      failed: '失敗した検証',
      passed: 'その時点で合格していた検証',
      unknown: '該当なし: 知っているメッセージは含まれていません。',
      near: '近いもの:',
      plain: '文言そのままでは登録のないメッセージ。文中の語から検証だけを読み取りました',
      vague:
        '文言そのままでは登録のないメッセージ。トークンを拒否したとあるだけで、理由は書かれていません',
      assumed:
        '文言そのままでは登録のないメッセージ。トークンについて述べたものなら、失敗した検証は次のとおりです',
    },
    usage: `使い方: jwt-diagnose [オプション] < トークン
        jwt-diagnose explain [--message FILE] [--json] [--lang ja|en] < エラーメッセージ
トークン、鍵、エラーメッセージはファイル、標準入力、環境変数から読みます（引数には書けません）。FILEが - なら標準入力です。
${options}
終了コード: 0 受け入れる、1 拒否する、2 判定できない、64 使い方の誤り`,
  },
  en: {
    verdict: {
      accepted: 'Accepted: a verifier with this key and these settings would accept this token.',
      rejected: 'Rejected: a verifier with this key and these settings would reject this token.',
      'cannot-tell': 'Cannot tell: nothing failed, but the signature has not been verified.',
    },
    provider: 'Looks like a token of {name} (by its {signs}, which anyone can write): {page}',
    blocked: 'Needs "{by}" to pass first.',
    crashed: 'The tool itself failed while running this check.',
    houseRules: 'If the verifier refuses it all the same',
    remedy: 'Remedy',
    next: 'Next',
    disproof: 'What would disprove it',
    thenFails: 'Fails next once this is fixed',
    ruledOut: 'Ruled out',
    cannotTell: 'Cannot tell',
    explain: {
      failed: 'Check that failed',
      passed: 'Checks that had passed by then',
      unknown: 'Not known: no message that we know is in this text.',
      near: 'Near:',
      plain: 'Not a message that we know word for word; it speaks of one check',
      vague: 'Not a message that we know word for word; it says that a token was refused, not why',
      assumed:
        'Not a message that we know word for word; if it is about a token, it speaks of one check',
    },
    usage: `Usage: jwt-diagnose [options] < token
       jwt-diagnose explain [--message FILE] [--json] [--lang ja|en] < error message
Token, key and error message come from files, standard input or the environment, never from arguments. FILE may be - for standard input.
${options}
Exit status: 0 accepted, 1 rejected, 2 cannot tell, 64 usage`,
  },
};
