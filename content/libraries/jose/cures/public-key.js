import { createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { importSPKI, jwtVerify } from 'jose';

/** Run once at the issuer; only what it returns goes to the verifiers. */
export function publicHalf(privatePem) {
  return createPublicKey(privatePem).export({ type: 'spki', format: 'pem' });
}

export async function verify(token) {
  const pem = await readFile(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');
  const { payload } = await jwtVerify(token, await importSPKI(pem, 'RS256'), {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
  return payload;
}
