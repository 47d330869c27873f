import { readFile } from 'node:fs/promises';
import { importSPKI, jwtVerify } from 'jose';

const pem = await readFile(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');
const publicKey = await importSPKI(pem, 'RS256');

export async function verify(token) {
  const { payload } = await jwtVerify(token, publicKey, {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    // This API's own identifier, as it is registered at the issuer. An aud array must
    // contain it.
    audience: 'api.example.com',
  });
  return payload;
}
