import { readFileSync } from 'node:fs';
import jwt from 'jsonwebtoken';

const privateKey = readFileSync(process.env.JWT_PRIVATE_KEY_FILE, 'utf8');

/** Issuer side. */
export function sign(subject) {
  // Seconds since 1970 in UTC. Date.now() knows no time zone but counts milliseconds.
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: 'https://example.com',
    aud: 'api.example.com',
    sub: subject,
    iat: now,
    exp: now + 600,
  };
  return jwt.sign(claims, privateKey, { algorithm: 'RS256' });
}
