import { readFile } from 'node:fs/promises';
import { SignJWT, importPKCS8 } from 'jose';

const pem = await readFile(process.env.JWT_PRIVATE_KEY_FILE, 'utf8');
const privateKey = await importPKCS8(pem, 'RS256');

/** Issuer side. */
export function sign(subject) {
  // Seconds since 1970 in UTC. Date.now() knows no time zone but counts milliseconds.
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ iss: 'https://example.com', aud: 'api.example.com', sub: subject })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuedAt(now)
    .setExpirationTime(now + 600)
    .sign(privateKey);
}
