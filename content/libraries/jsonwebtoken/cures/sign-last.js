import { readFileSync } from 'node:fs';
import jwt from 'jsonwebtoken';

const publicKey = readFileSync(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');
const privateKey = readFileSync(process.env.JWT_PRIVATE_KEY_FILE, 'utf8');

/** Issuer side. The signature covers every byte: whoever changes a claim has to sign again. */
export function addClaims(token, more) {
  const claims = jwt.verify(token, publicKey, {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
  return jwt.sign({ ...claims, ...more }, privateKey, { algorithm: 'RS256' });
}
