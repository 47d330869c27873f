import type { CheckId } from '#jwt/model.ts';
import type { Rule } from './rule.ts';

/** Japanese puts these before the thing as well: サポートされていないアルゴリズム. */
const before =
  '(?:無効|不正|不明|未知|未対応)な|(?:サポート|許可)されていない|対応していない|誤った|間違った|異なる|期限切れの|(?:无效|無效|错误)的(?:token)?';

/** Japanese and Chinese set no spaces: the thing and what is wrong with it stand in one phrase. */
const rule = (check: CheckId, thing: string, wrong: string, adjective = before): Rule => {
  // Latin letters beside Latin ones are another word: the `iss` of `issue` is none.
  const word = `(?<![a-z](?=[a-z]))(?:${thing})(?!(?<=[a-z])[a-z])`;
  const phrase = new RegExp(`${word} ?[^。、]{0,12}(?:${wrong})|(?:${adjective}) ?${word}`, 'g');
  return { check, topic: phrase };
};

const alone = (one: Rule): Rule => ({ ...one, alone: true });

const refused =
  '無効|不正|不一致|失敗|拒否|エラー|違(?:い|う|って|った)|異な|誤[っり]|間違|一致(?:しませ|しな|せず|していませ|していな)|許可され(?:ていませ|ていな|ませ)|正しく(?:あり|な)|(?:あり|見つかり|でき|対応していま|対応しており|サポートされていま)ませ|見つからな|できな|できず|无效|無效|错误|失败|不匹配|不存在|找不到';
const token = 'トークン|jwt|token|令牌';
const gone =
  'ありませ|がな[いく]|はな[いく]|指定され|見つかりませ|見つからな|設定されていませ|未設定|存在しませ|存在しな|送信されていませ|送信されてい?な|含まれて(?:いませ|いな|おら)|送られて(?:いませ|いな)|必要です|缺失|缺少|为空|不存在';

/** In the order of the other rules. */
export const japanese: readonly Rule[] = [
  rule(
    'key',
    '公開鍵|署名鍵|検証鍵|秘密鍵|証明書の公開鍵|鍵|jwks?|kid|公钥|密钥',
    '見つかりませ|見つからな|取得でき|取得に失敗|取得エラー|読み込め|読み込みに失敗|読み取れ|ありませ|存在し(?:ま|な)|找不到|不存在|获取失败|無効|不正|无效',
  ),
  rule('key', '(?:jwt )?secret|シークレット(?:キー)?|共通鍵', `${refused}|${gone}`),
  alone(rule('audience', 'オーディエンス|aud(?:ience)?(?:クレーム)?|受众', refused)),
  alone(rule('issuer', 'iss(?:uer)?(?:クレーム)?|签发者|颁发者', refused)),
  rule('issuer', '発行者|発行元', refused),
  rule('algorithm', '(?:署名)?アルゴリズム|alg(?:orithm)?|算法', refused),
  rule(
    'time',
    token,
    '期限切れ|期限が切れ|期限を過ぎ|期限が過ぎ|期限を超え|まだ有効で|有効開始時刻|过期|過期|已失效|尚未生效',
    '期限切れの|期限の切れた',
  ),
  alone(rule('time', 'iat|nbf|exp', '未来|過去', '未来の')),
  rule('time', '発行時刻|発行日時|有効開始時刻', '未来|過去|不正', '未来の'),
  rule('signature', '署名|签名|簽名', refused),
  rule('claims', token, '失効|取り消され|無効化され|ブラックリスト', '失効した|取り消された'),
  rule(
    'structure',
    token,
    '解析でき|解析に失敗|パースでき|パースに失敗|パースエラー|デコードでき|デコードに失敗|デコードエラー|形式が|形式では|フォーマットが|解析失败|格式错误|格式不正确|未正确形成|解码失败',
    '壊れた',
  ),
  rule('structure', `(?:${token})の?(?:形式|フォーマット|セグメント数?)|セグメント数`, refused),
  rule('input', token, gone, '指定されていない'),
  alone(rule('input', '(?:authorization|bearer|認証|認可) ?ヘッダー?', gone, '指定されていない')),
  rule('claims', 'クレーム|sub|azp|jti|スコープ|scopes?', `${refused}|${gone}|不足|足りま|足りな`),
  alone(
    rule(
      'claims',
      'nonce|(?:sub|azp|jti|exp|iat|nbf)クレーム|クレーム(?:sub|azp|jti|exp|iat|nbf)',
      `${refused}|${gone}`,
    ),
  ),
];
