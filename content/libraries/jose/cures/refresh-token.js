import { readFile } from 'node:fs/promises';
import { importSPKI, jwtVerify } from 'jose';

const pem = await readFile(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');
const publicKey = await importSPKI(pem, 'RS256');
const options = {
  algorithms: ['RS256'],
  issuer: 'https://example.com',
  audience: 'api.example.com',
};

export async function verify(token) {
  try {
    const { payload } = await jwtVerify(token, publicKey, options);
    return { status: 200, claims: payload };
  } catch (error) {
    // Expiry is everyday: the client sees it here and renews with its refresh token (RFC
    // 6750 section 3).
    const expired = error.code === 'ERR_JWT_EXPIRED';
    const hint = expired ? ', error_description="The access token expired"' : '';
    return { status: 401, challenge: `Bearer error="invalid_token"${hint}` };
  }
}
