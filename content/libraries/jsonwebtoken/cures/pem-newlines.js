import { createPublicKey } from 'node:crypto';
import jwt from 'jsonwebtoken';

// .env files and dashboards keep a PEM on one line, with \n as two characters. Make them
// line breaks again.
const pem = process.env.JWT_PUBLIC_KEY.replaceAll('\\n', '\n');
const publicKey = createPublicKey(pem); // a damaged PEM fails here, at start

export function verify(token) {
  return jwt.verify(token, publicKey, {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
}
