import { createPublicKey, createSecretKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import jwt from 'jsonwebtoken';

// The configured algorithm says what the key has to be; a wrong kind fails at start.
const loaders = {
  RS256: (file) => createPublicKey(file), // a PEM public key
  HS256: (file) => createSecretKey(file), // the shared secret
};

const algorithm = process.env.JWT_ALGORITHM;
const key = loaders[algorithm](readFileSync(process.env.JWT_KEY_FILE));

export function verify(token) {
  return jwt.verify(token, key, {
    algorithms: [algorithm], // one algorithm, one key: never both families
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
}
