import { readFileSync } from 'node:fs';
import jwt from 'jsonwebtoken';

const publicKey = readFileSync(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');

/** Takes the address of a request such as /download?access_token=... */
export function verify(url) {
  // searchParams decodes percent-encoding once. Don't encode a token again, and don't
  // decode it again.
  const token = new URL(url, 'https://api.example.com').searchParams.get('access_token');
  return jwt.verify(token, publicKey, {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
}
