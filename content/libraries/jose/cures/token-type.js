import { readFile } from 'node:fs/promises';
import { importSPKI, jwtVerify } from 'jose';

const pem = await readFile(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');
const publicKey = await importSPKI(pem, 'RS256');

export async function verify(token) {
  const { payload } = await jwtVerify(token, publicKey, {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
    // An ID token of the same issuer passes all of the above (RFC 9068 section 4).
    typ: 'at+jwt',
  });
  return payload;
}
