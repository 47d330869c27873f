import type { Twin } from '../shared/twin.ts';
import type { en } from './words.en.ts';

export const ja: Twin<typeof en> = {
  help: 'JWT、またはJWTを含むヘッダー、コマンド、ログの行を貼り付けます。',
  example: '例を表示',
  idle: 'ヘッダーとペイロードを、クレームの意味とともにここに表示します。貼り付けた内容は、このページの外へ出ません。',
  idleTitle: 'デコードするトークンがありません',
  unchecked: '署名は、ここでは検証していません。',
  uncheckedWhy:
    'ヘッダーとペイロードは誰でも書けます。検証側がこのトークンを受け入れるかどうかは、診断ツールで確かめます。',
  diagnose: 'このトークンを診断',
  diagnoseElsewhere: '診断ツールを開く',
  read: '部分ごとに色分けしたトークン',
  status: {
    signed: '署名付きトークンとして読みました。algは{alg}です。署名は検証していません。',
    encrypted: '暗号化されたトークン（JWE）です。読めるのはヘッダーだけです。',
    unreadable: 'トークンとして読めるのは一部だけです。',
  },
  removed: {
    before: 'トークンの前にある文字列を除いて読みました：{text}',
    after: 'トークンの後ろにある文字列を除いて読みました：{text}',
    decoded: 'URLエンコードを元に戻して読みました（{count}回）。',
    inside: 'トークンの途中にある空白や見えない文字を除いて読みました（{count}文字）。',
    others: 'ほかにもトークンがあります（{count}個）。読める最初の1つを表示しています。',
    warning: '検証側は、このテキストをそのまま受け取って拒否します。',
  },
  parts: {
    header: 'ヘッダー',
    payload: 'ペイロード',
    signature: '署名',
    'encrypted-key': '暗号化された鍵',
    iv: '初期化ベクトル',
    ciphertext: '暗号文',
    tag: '認証タグ',
    other: '余分な部分',
  },
  issuer: {
    title: '発行したとみられるプロバイダー',
    signs:
      '{members}から推測しました。誰でも書ける値であり、署名を検証するまで確かではありません。',
  },
  json: 'JSON',
  members: 'メンバーの意味',
  bytes: '{count}バイト',
  expectedBytes: '{alg}の署名は{expected}バイトです。',
  empty: 'この部分は空です。',
  unsigned: '署名がありません。この部分は空です。',
  missingPart: 'この部分がありません。',
  jwe: '中身は暗号化されています。鍵なしで読めるのはヘッダーだけです。',
  cut: '一部だけを表示しています。コピーでは全体を取得できます。',
  asOf: '診断ツールで指定した時点との差です：{at}',
  milliseconds:
    '桁数からミリ秒と考えられます。`{claim}`の単位は秒です。ミリ秒として読むと：{instant}',
  notNumber: '秒数を表す数値でなければなりません。',
  state: {
    expired: '期限切れ',
    live: '期限内',
    early: '有効開始前',
    begun: '有効開始済み',
    future: '未来の時刻',
  },
  flaws: {
    alphabet: 'この部分の{index}文字目は{character}です。Base64URLで使えない文字です。',
    padding: 'この部分の末尾に`=`があります。JWTのBase64URLではパディングを付けません。',
    length: 'この部分はBase64URLではありえない長さです。文字が1つ以上、欠けているか余分です。',
    'trailing-bits':
      '最後の文字に、どのバイトにも属さないビットが立っています。書き換えられたか、末尾が切れています。',
    'not-utf8': '{offset}バイト目からUTF-8として読めません。',
    bom: 'JSONの先頭にBOM（U+FEFF）があります。',
    'not-json': '{offset}文字目からJSONとして読めません。',
    'not-object': 'JSONですが、オブジェクト（`{…}`）ではありません。',
    duplicate: '{member}が2回あります。どちらを採用するかは検証側によって異なります。',
    'too-deep': 'JSONの入れ子が64段を超えています。',
    'unsafe-integer': '{member}の数値は大きすぎて、検証側によっては正確に読めません。',
    'lone-surrogate': 'JSONに、対にならないサロゲートがあります。UTF-8では表せません。',
  },
};
