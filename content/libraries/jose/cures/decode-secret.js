import { jwtVerify } from 'jose';

// The issuer shows its secret as Base64; the key is the bytes behind it, not the text.
const secret = Buffer.from(process.env.JWT_SECRET, 'base64');

export async function verify(token) {
  const { payload } = await jwtVerify(token, secret, {
    algorithms: ['HS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
  return payload;
}
