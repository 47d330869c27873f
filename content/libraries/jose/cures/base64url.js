import { createPrivateKey, sign as rsaSign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { base64url } from 'jose';

const privateKey = createPrivateKey(readFileSync(process.env.JWT_PRIVATE_KEY_FILE));

/** An issuer that builds its tokens by hand. SignJWT does all of this by itself. */
export function sign(claims) {
  // base64url.encode writes - and _ and no padding (RFC 7515 section 2); btoa would write +
  // / and =.
  const header = base64url.encode(JSON.stringify({ alg: 'RS256', typ: 'JWT' }));
  const input = `${header}.${base64url.encode(JSON.stringify(claims))}`;
  return `${input}.${base64url.encode(rsaSign('sha256', Buffer.from(input), privateKey))}`;
}
