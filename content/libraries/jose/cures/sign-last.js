import { readFile } from 'node:fs/promises';
import { SignJWT, importPKCS8, importSPKI, jwtVerify } from 'jose';

const publicKey = await importSPKI(
  await readFile(process.env.JWT_PUBLIC_KEY_FILE, 'utf8'),
  'RS256',
);
const privateKey = await importPKCS8(
  await readFile(process.env.JWT_PRIVATE_KEY_FILE, 'utf8'),
  'RS256',
);

/** Issuer side. The signature covers every byte: whoever changes a claim has to sign again. */
export async function addClaims(token, more) {
  const { payload, protectedHeader } = await jwtVerify(token, publicKey, {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
  return new SignJWT({ ...payload, ...more }).setProtectedHeader(protectedHeader).sign(privateKey);
}
