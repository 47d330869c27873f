import { createSecretKey } from 'node:crypto';
import jwt from 'jsonwebtoken';

// Issuer and verifier read one and the same setting; if it is missing, the start fails.
const secret = createSecretKey(process.env.JWT_SECRET, 'utf8');

export function sign(claims) {
  return jwt.sign(claims, secret, { algorithm: 'HS256' });
}

export function verify(token) {
  return jwt.verify(token, secret, {
    algorithms: ['HS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
}
