import { readFileSync } from 'node:fs';
import jwt from 'jsonwebtoken';

const publicKey = readFileSync(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');

export function verify(token) {
  const { header, payload } = jwt.verify(token, publicKey, {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
    complete: true,
  });
  // jsonwebtoken ignores crit. Who understands none of its extensions has to refuse (RFC
  // 7515 section 4.1.11).
  if (header.crit !== undefined) throw new jwt.JsonWebTokenError('crit is not supported');
  return payload;
}
