import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import jwt from 'jsonwebtoken';

/** Run once at the issuer; only what it returns goes to the verifiers. */
export function publicHalf(privatePem) {
  return createPublicKey(privatePem).export({ type: 'spki', format: 'pem' });
}

export function verify(token) {
  const publicKey = readFileSync(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');
  return jwt.verify(token, publicKey, {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
}
