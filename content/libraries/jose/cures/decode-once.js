import { readFile } from 'node:fs/promises';
import { importSPKI, jwtVerify } from 'jose';

const pem = await readFile(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');
const publicKey = await importSPKI(pem, 'RS256');

/** Takes the address of a request such as /download?access_token=... */
export async function verify(url) {
  // searchParams decodes percent-encoding once. Don't encode a token again, and don't
  // decode it again.
  const token = new URL(url, 'https://api.example.com').searchParams.get('access_token');
  const { payload } = await jwtVerify(token ?? '', publicKey, {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
  return payload;
}
