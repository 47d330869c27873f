import { importSPKI, jwtVerify } from 'jose';

// .env files and dashboards keep a PEM on one line, with \n as two characters. Make them
// line breaks again.
const pem = process.env.JWT_PUBLIC_KEY.replaceAll('\\n', '\n');
const publicKey = await importSPKI(pem, 'RS256'); // a damaged PEM fails here, at start

export async function verify(token) {
  const { payload } = await jwtVerify(token, publicKey, {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
  return payload;
}
