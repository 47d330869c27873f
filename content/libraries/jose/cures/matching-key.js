import { readFile, readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { errors, importSPKI, jwtVerify } from 'jose';

// One PEM file for each key the issuer uses now, named by its kid: <kid>.pem
const dir = process.env.JWT_KEYS_DIR;
const keys = new Map();
for (const file of await readdir(dir)) {
  keys.set(parse(file).name, await importSPKI(await readFile(join(dir, file), 'utf8'), 'RS256'));
}

function keyFor({ kid }) {
  const key = keys.get(kid); // a look-up only: kid is not verified yet
  if (!key) throw new errors.JWKSNoMatchingKey();
  return key;
}

export async function verify(token) {
  const { payload } = await jwtVerify(token, keyFor, {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
  return payload;
}
