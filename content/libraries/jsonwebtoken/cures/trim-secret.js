import { createSecretKey } from 'node:crypto';
import jwt from 'jsonwebtoken';

// `echo`, editors and secret stores add a line break, and it would become part of the key.
const secret = createSecretKey(process.env.JWT_SECRET.trim(), 'utf8');

export function verify(token) {
  return jwt.verify(token, secret, {
    algorithms: ['HS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
}
