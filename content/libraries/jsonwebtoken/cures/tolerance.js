import { readFileSync } from 'node:fs';
import jwt from 'jsonwebtoken';

const publicKey = readFileSync(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');

export function verify(token) {
  return jwt.verify(token, publicKey, {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
    // Seconds, for exp and nbf. It covers the rest that NTP leaves; keep the clocks in step
    // with NTP first.
    clockTolerance: 5,
  });
}
