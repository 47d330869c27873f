import { readFile } from 'node:fs/promises';
import { importSPKI, jwtVerify } from 'jose';

const pem = await readFile(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');
const publicKey = await importSPKI(pem, 'RS256');

export async function verify(token) {
  const { payload } = await jwtVerify(token, publicKey, {
    algorithms: ['RS256'],
    // Copied from `issuer` of the discovery document: scheme, host and slash, character by
    // character.
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
  return payload;
}
