import { readFileSync } from 'node:fs';
import jwt from 'jsonwebtoken';

// With a key, an unsigned token is refused. Without one, "none" would only be a matter of
// options.
const publicKey = readFileSync(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');

export function verify(token) {
  return jwt.verify(token, publicKey, {
    algorithms: ['RS256'], // never 'none', not even in tests
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
}
