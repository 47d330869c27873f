import { readFile } from 'node:fs/promises';
import { importSPKI, jwtVerify } from 'jose';

const pem = await readFile(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');
const publicKey = await importSPKI(pem, 'RS256');

export async function verify(token) {
  const { payload } = await jwtVerify(token, publicKey, {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
    // jose refuses every extension that is not listed here (RFC 7515 section 4.1.11).
    // List one, with true, only where the code that follows acts on it.
    crit: {},
  });
  return payload;
}
