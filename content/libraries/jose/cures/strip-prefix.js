import { readFile } from 'node:fs/promises';
import { errors, importSPKI, jwtVerify } from 'jose';

const pem = await readFile(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');
const publicKey = await importSPKI(pem, 'RS256');

// The scheme in any case, then spaces, then one token. Two schemes or two tokens are
// refused, not guessed at.
const bearer = /^Bearer +([^\s,]+)$/i;

/** Takes the whole value of the Authorization header. */
export async function verify(authorization) {
  const token = bearer.exec(authorization)?.[1];
  if (!token) throw new errors.JWTInvalid('expected "Authorization: Bearer <token>"');
  const { payload } = await jwtVerify(token, publicKey, {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
  return payload;
}
