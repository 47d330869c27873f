import { readFileSync } from 'node:fs';
import jwt from 'jsonwebtoken';

const privateKey = readFileSync(process.env.JWT_PRIVATE_KEY_FILE, 'utf8');

/** Issuer side. `user` is a row of a database, `expires` a Date. */
export function sign(user, expires = new Date(Date.now() + 600_000)) {
  const claims = {
    iss: 'https://example.com',
    aud: 'api.example.com', // a string, or an array of strings
    sub: String(user.id), // a string, also when the id is a number
    exp: Math.floor(expires.getTime() / 1000), // NumericDate: a number, in seconds
  };
  return jwt.sign(claims, privateKey, { algorithm: 'RS256' }); // adds iat in seconds
}
