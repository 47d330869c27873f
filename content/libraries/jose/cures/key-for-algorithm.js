import { readFile } from 'node:fs/promises';
import { importSPKI, jwtVerify } from 'jose';

// The configured algorithm says what the key has to be; a wrong kind fails at start.
const loaders = {
  RS256: (text) => importSPKI(text, 'RS256'), // a PEM public key
  HS256: (text) => Buffer.from(text, 'utf8'), // the shared secret
};

const algorithm = process.env.JWT_ALGORITHM;
const key = await loaders[algorithm](await readFile(process.env.JWT_KEY_FILE, 'utf8'));

export async function verify(token) {
  const { payload } = await jwtVerify(token, key, {
    algorithms: [algorithm], // one algorithm, one key: never both families
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
  return payload;
}
