import { createPrivateKey, sign as rsaSign } from 'node:crypto';
import { readFileSync } from 'node:fs';

const privateKey = createPrivateKey(readFileSync(process.env.JWT_PRIVATE_KEY_FILE));

// 'base64url' writes - and _ and no padding (RFC 7515 section 2); 'base64' would write + /
// and =.
const encode = (bytes) => Buffer.from(bytes).toString('base64url');

/** An issuer that builds its tokens by hand. jwt.sign does all of this by itself. */
export function sign(claims) {
  const header = { alg: 'RS256', typ: 'JWT' };
  const input = `${encode(JSON.stringify(header))}.${encode(JSON.stringify(claims))}`;
  return `${input}.${encode(rsaSign('sha256', Buffer.from(input), privateKey))}`;
}
