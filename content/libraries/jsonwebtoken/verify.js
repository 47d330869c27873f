import { readFileSync } from 'node:fs';
import jwt from 'jsonwebtoken';

// The issuer's public key as PEM ("BEGIN PUBLIC KEY"), read once at start.
const publicKey = readFileSync(process.env.JWT_PUBLIC_KEY_FILE, 'utf8');

export function verify(token) {
  try {
    return jwt.verify(token, publicKey, {
      algorithms: ['RS256'], // our choice, never the token's
      issuer: 'https://example.com',
      audience: 'api.example.com',
      clockTolerance: 5, // seconds
    });
  } catch (error) {
    console.warn(`JWT refused: ${reasonOf(error)}`); // never log the token itself
    throw error; // answer 401
  }
}

export function reasonOf(error) {
  if (error instanceof jwt.TokenExpiredError) return 'expired';
  if (error instanceof jwt.NotBeforeError) return 'not yet valid';
  // The rest share JsonWebTokenError: only the message tells them apart.
  if (error.message.startsWith('jwt audience invalid')) return 'audience';
  if (error.message.startsWith('jwt issuer invalid')) return 'issuer';
  if (error.message === 'invalid signature') return 'signature';
  if (error.message === 'invalid algorithm') return 'algorithm';
  return 'malformed';
}
