import { readFileSync } from 'node:fs';
import jwt from 'jsonwebtoken';

const publicKey = readFileSync(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');
const options = {
  algorithms: ['RS256'],
  issuer: 'https://example.com',
  audience: 'api.example.com',
};

export function verify(token) {
  try {
    return { status: 200, claims: jwt.verify(token, publicKey, options) };
  } catch (error) {
    // Expiry is everyday: the client sees it here and renews with its refresh token (RFC
    // 6750 section 3).
    const expired = error instanceof jwt.TokenExpiredError;
    const hint = expired ? ', error_description="The access token expired"' : '';
    return { status: 401, challenge: `Bearer error="invalid_token"${hint}` };
  }
}
