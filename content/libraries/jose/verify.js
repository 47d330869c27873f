import { readFile } from 'node:fs/promises';
import { importSPKI, jwtVerify } from 'jose';

// The issuer's public key as PEM ("BEGIN PUBLIC KEY"), read once at start.
const pem = await readFile(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');
const publicKey = await importSPKI(pem, 'RS256');

export async function verify(token) {
  try {
    const { payload } = await jwtVerify(token, publicKey, {
      algorithms: ['RS256'], // our choice, never the token's
      issuer: 'https://example.com',
      audience: 'api.example.com',
      clockTolerance: 5, // seconds
    });
    return payload;
  } catch (error) {
    console.warn(`JWT refused: ${reasonOf(error)}`); // never log the token itself
    throw error; // answer 401
  }
}

export function reasonOf({ code, claim }) {
  if (code === 'ERR_JWT_EXPIRED') return 'expired';
  if (code === 'ERR_JWT_CLAIM_VALIDATION_FAILED') {
    return { aud: 'audience', iss: 'issuer', nbf: 'not yet valid' }[claim] ?? claim;
  }
  if (code === 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED') return 'signature';
  if (code === 'ERR_JOSE_ALG_NOT_ALLOWED') return 'algorithm';
  return 'malformed';
}
