import { SignJWT, jwtVerify } from 'jose';

// Issuer and verifier read one and the same setting; if it is missing, the start fails.
const secret = Buffer.from(process.env.JWT_SECRET, 'utf8');

export function sign(claims) {
  return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(secret);
}

export async function verify(token) {
  const { payload } = await jwtVerify(token, secret, {
    algorithms: ['HS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
  return payload;
}
