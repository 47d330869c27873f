import { readFileSync } from 'node:fs';
import jwt from 'jsonwebtoken';

const publicKey = readFileSync(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');

// The scheme in any case, then spaces, then one token. Two schemes or two tokens are
// refused, not guessed at.
const bearer = /^Bearer +([^\s,]+)$/i;

/** Takes the whole value of the Authorization header. */
export function verify(authorization) {
  const token = bearer.exec(authorization)?.[1];
  if (!token) throw new jwt.JsonWebTokenError('expected "Authorization: Bearer <token>"');
  return jwt.verify(token, publicKey, {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
}
