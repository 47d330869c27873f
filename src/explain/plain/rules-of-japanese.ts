import type { CheckId } from '#jwt/model.ts';
import type { Rule } from './rule.ts';

/** Japanese and Chinese set no spaces: the thing and what is wrong with it stand in one phrase. */
const rule = (check: CheckId, thing: string, wrong: string): Rule => {
  const phrase = new RegExp(`(?:${thing}) ?[^。、]{0,12}(?:${wrong})`, 'g');
  return { check, topic: phrase, verdict: phrase };
};

const refused =
  '無効|不正|一致しま|一致せず|失敗|拒否|許可されて|正しくあり|ありません|見つかりません|无效|無效|错误|失败|不匹配|不一致|不存在|找不到';
const token = 'トークン|jwt|token|令牌';

/** In the order of the other rules. */
export const japanese: readonly Rule[] = [
  rule(
    'key',
    '公開鍵|署名鍵|検証鍵|jwks?|kid|公钥|密钥',
    '見つかりません|取得でき|取得に失敗|読み込め|找不到|不存在|获取失败|無効|无效',
  ),
  rule('audience', 'オーディエンス|aud(?:ience)?|受众', refused),
  rule('issuer', '発行者|iss(?:uer)?|签发者|颁发者', refused),
  rule('algorithm', 'アルゴリズム|alg(?:orithm)?|算法', refused),
  rule('time', token, '期限切れ|期限が切れ|まだ有効で|过期|過期|已失效|尚未生效'),
  rule('signature', '署名|签名|簽名', refused),
  rule(
    'structure',
    token,
    '解析でき|解析に失敗|デコードでき|デコードに失敗|形式が|解析失败|格式错误|解码失败',
  ),
  rule('input', token, 'ありません|指定されて|見つかりません|缺失|缺少|为空|不存在'),
];
