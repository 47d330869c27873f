import { readFile } from 'node:fs/promises';
import { SignJWT, importPKCS8 } from 'jose';

const pem = await readFile(process.env.JWT_PRIVATE_KEY_FILE, 'utf8');
const privateKey = await importPKCS8(pem, 'RS256');

/** Issuer side. `user` is a row of a database, `expires` a Date. The setters check the types. */
export function sign(user, expires = new Date(Date.now() + 600_000)) {
  return new SignJWT()
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer('https://example.com')
    .setAudience('api.example.com') // a string, or an array of strings
    .setSubject(String(user.id)) // a string, also when the id is a number
    .setIssuedAt()
    .setExpirationTime(expires) // a Date becomes a NumericDate; a number would be taken as seconds
    .sign(privateKey);
}
