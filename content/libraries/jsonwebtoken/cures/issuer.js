import { readFileSync } from 'node:fs';
import jwt from 'jsonwebtoken';

const publicKey = readFileSync(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');

export function verify(token) {
  return jwt.verify(token, publicKey, {
    algorithms: ['RS256'],
    // Copied from `issuer` of the discovery document: scheme, host and slash, character by
    // character.
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
}
