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
  // An ID token of the same issuer passes all of the above. jsonwebtoken does not look at
  // typ (RFC 9068 section 4).
  const type = String(header.typ)
    .toLowerCase()
    .replace(/^application\//, '');
  if (type !== 'at+jwt') throw new jwt.JsonWebTokenError('not an access token');
  return payload;
}
