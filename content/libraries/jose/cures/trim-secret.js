import { jwtVerify } from 'jose';

// `echo`, editors and secret stores add a line break, and it would become part of the key.
const secret = new TextEncoder().encode(process.env.JWT_SECRET.trim());

export async function verify(token) {
  const { payload } = await jwtVerify(token, secret, {
    algorithms: ['HS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
  return payload;
}
