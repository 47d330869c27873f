import type { Locale } from './locales.ts';

/** The words in the diagrams. `says` is for those who hear the page: it tells all that the picture shows. */
const en = {
  anatomy: {
    caption: 'The three parts of a signed JWT',
    says: 'A signed JWT is three Base64URL parts separated by periods. The header names the algorithm and the key. The payload holds the claims. The signature is computed over header and payload as they stand, the period between them included: the JWS signing input.',
    header: 'Header',
    headerHolds: 'algorithm and key ID',
    payload: 'Payload',
    payloadHolds: 'claims: who, for whom, until when',
    signature: 'Signature',
    signatureHolds: 'bytes, made with the signing key',
    input: 'JWS signing input',
  },
  rotation: {
    caption: 'A key rotation, seen by a verifier that keeps an old JWKS',
    says: 'The issuer publishes key B beside key A, and later signs with B. A verifier that fetched the JWKS before B was published finds no key for tokens signed with B, until it fetches the JWKS again. Key A must stay published until the last token signed with it has expired.',
    published: 'In the JWKS',
    signs: 'The issuer signs with',
    holds: 'The verifier holds',
    time: 'Time',
    fails: 'fails: no B',
    refetched: 'A and B',
    expires: 'last A token expires',
  },
  pipeline: {
    caption: 'A verifier stops at the first step that fails',
    says: 'The steps of verification from top to bottom, each with a message that its failure brings about. A message also tells that the steps above it had passed.',
    accepts: 'Accepted',
  },
};

const ja: typeof en = {
  anatomy: {
    caption: '署名付きJWTの3つの部分',
    says: '署名付きJWTは、ピリオドで区切った3つのBase64URLの部分からなります。ヘッダーはアルゴリズムと鍵を示します。ペイロードはクレームを持ちます。署名は、間のピリオドも含めたヘッダーとペイロードの文字列（JWS Signing Input）に対して計算します。',
    header: 'ヘッダー',
    headerHolds: 'アルゴリズムと鍵ID',
    payload: 'ペイロード',
    payloadHolds: 'クレーム：発行者、受信者、期限',
    signature: '署名',
    signatureHolds: '署名鍵で作ったバイト列',
    input: '署名対象（JWS Signing Input）',
  },
  rotation: {
    caption: '鍵ローテーションと、古いJWKSを持ち続ける検証側',
    says: '発行者は鍵Bを鍵Aと並べて公開し、その後Bで署名を始めます。Bの公開より前にJWKSを取得した検証側は、取り直すまで、Bで署名されたトークンの鍵を見つけられません。鍵Aは、Aで署名した最後のトークンの期限が切れるまで公開しておきます。',
    published: 'JWKSで公開中の鍵',
    signs: '発行者が署名に使う鍵',
    holds: '検証側が持つ鍵',
    time: '時間',
    fails: 'Bを知らず失敗',
    refetched: 'AとB',
    expires: '最後のAのトークンが期限切れ',
  },
  pipeline: {
    caption: '検証側は、最初に失敗した手順で止まる',
    says: '検証の手順を上から順に並べ、それぞれで失敗したときに出るメッセージの例を添えた図です。メッセージは、それより上の手順に合格したことも示します。',
    accepts: '受け入れる',
  },
};

const all: Readonly<Record<Locale, typeof en>> = { ja, en };

export const diagramWords = (locale: Locale): typeof en => all[locale];
