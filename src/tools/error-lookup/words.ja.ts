import type { Twin } from '../shared/twin.ts';
import type { en } from './words.en.ts';

export const ja: Twin<typeof en> = {
  label: 'エラーメッセージ',
  help: 'ログの行、スタックトレース、JSONの応答、WWW-Authenticateヘッダーを、そのまま貼り付けます。',
  example: '例を表示',
  clear: 'クリア',
  idleTitle: 'まだ調べるものがありません',
  idle: 'ライブラリ、失敗した検証、最初に調べる原因がここに出ます。貼り付けた内容はページの外に出ません。',
  loading: 'メッセージの一覧を読み込んでいます。',
  broken: 'メッセージの一覧を読み込めませんでした。ページを再読み込みしてください。',
  unknown: '該当なし',
  unknownWhy:
    'このテキストに、このサイトが知っているメッセージはありません。推測では説明しません。',
  unknownNext:
    '「401 Unauthorized」のような応答だけでは、理由は分かりません。拒否したサーバーのログで例外のメッセージを探します。トークンが手元にあれば、メッセージがなくても診断ツールで原因を調べられます。',
  isToken: 'トークンが含まれています。トークンは診断ツールで調べます。',
  plain: '文言そのままでは登録のないメッセージ',
  plainWhy:
    '文中の語から、失敗した検証だけを読み取りました。どのライブラリが出したか、それまでに何が合格していたかは分かりません。',
  nearest: '同じ語を含むメッセージです。原因とは限りません。',
  found: '{count}件が該当',
  also: 'ほかの候補：同じか、よく似たメッセージ',
  failed: '失敗した検証',
  passed: 'その時点で合格していた検証',
  causes: '調べる順（多いものから）',
  cause: '原因',
  remedy: '最初に試すこと',
  holes: 'メッセージが示す値',
  prove: '診断ツールで証明するための入力',
  diagnose: '診断ツールを開く',
  page: 'このメッセージの詳細',
  fields: {
    token: 'トークン',
    key: '鍵または共有シークレット',
    algorithms: '許可するアルゴリズム',
    issuer: '期待する発行者',
    audience: '期待するオーディエンス',
    tolerance: '許容誤差',
    type: '期待する種類',
  },
};
