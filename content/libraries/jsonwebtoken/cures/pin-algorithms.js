import { readFileSync } from 'node:fs';
import jwt from 'jsonwebtoken';

const publicKey = readFileSync(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');

export function verify(token) {
  return jwt.verify(token, publicKey, {
    // Exactly what the issuer signs with. Never read from the token (RFC 8725 section 3.1).
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
}
