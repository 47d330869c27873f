import { createSecretKey } from 'node:crypto';
import jwt from 'jsonwebtoken';

// The issuer shows its secret as Base64; the key is the bytes behind it, not the text.
const secret = createSecretKey(process.env.JWT_SECRET, 'base64');

export function verify(token) {
  return jwt.verify(token, secret, {
    algorithms: ['HS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
}
