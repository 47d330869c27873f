import type { Twin } from '../shared/twin.ts';
import type { en } from './words.en.ts';

export const ja: Twin<typeof en> = {
  label: '検索',
  placeholder: 'invalid signature、aud、鍵ローテーション…',
  help: 'エラーメッセージ、クレーム、原因、エラーコードなどを入力します。↓キーで結果に移ります。',
  idle: '検索はこのブラウザーの中で行います。入力した語はURLに入らず、保存もされません。',
  refused: {
    token: 'トークンと思われるため、検索しませんでした。',
    pem: '鍵または証明書と思われるため、検索しませんでした。',
    jwk: 'JWKと思われるため、検索しませんでした。',
    secret: 'シークレットまたは鍵と思われるため、検索しませんでした。',
  },
  refusedWhy:
    'その部分を除いて検索します。トークンと鍵は、通信できないページにある診断ツールで調べます。',
  diagnoser: '診断ツールを開く',
  lookup: 'このメッセージを調べる',
  pasted:
    'ログの行のようです。エラーメッセージ検索は、前後の文字列ごと貼り付けても、ライブラリのメッセージを見分けます。',
  symptom: '検証側が出すエラーメッセージです：',
  symptomWhy: 'どの原因に当たるかは、診断ツールが手元のトークンから突き止めます。',
  causes: 'このメッセージの原因',
  found: (count: number) => `${count}件のページが見つかりました`,
  none: '見つかりませんでした。語を減らすと見つかることがあります。',
  failed: '索引を読み込めませんでした。オンラインのときにもう一度検索してください。',
  more: 'さらに表示',
  results: '検索結果',
  rooms: {
    guides: 'ガイド',
    causes: '原因',
    tools: 'ツール',
    libraries: 'ライブラリ',
    providers: 'プロバイダー',
    messages: 'メッセージ',
  },
  slash: 'どのページでも「/」キーで検索に移る',
};
