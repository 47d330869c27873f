import { readFileSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import jwt from 'jsonwebtoken';

// One PEM file for each key the issuer uses now, named by its kid: <kid>.pem
const dir = process.env.JWT_KEYS_DIR;
const keys = new Map(
  readdirSync(dir).map((file) => [parse(file).name, readFileSync(join(dir, file), 'utf8')]),
);

export function verify(token) {
  const kid = jwt.decode(token, { complete: true })?.header.kid;
  const publicKey = keys.get(kid); // a look-up only: kid is not verified yet
  if (!publicKey) throw new jwt.JsonWebTokenError('unknown kid');
  return jwt.verify(token, publicKey, {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
}
