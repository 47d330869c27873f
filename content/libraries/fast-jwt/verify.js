import { readFileSync } from 'node:fs';
import { createVerifier, TOKEN_ERROR_CODES } from 'fast-jwt';

// Created once: the key is parsed here, not for every token.
const verifyToken = createVerifier({
  // The issuer's public key as PEM ("BEGIN PUBLIC KEY").
  key: readFileSync(process.env.JWT_PUBLIC_KEY_FILE, 'utf8'),
  algorithms: ['RS256'], // our choice, never the token's
  allowedIss: 'https://example.com',
  allowedAud: 'api.example.com',
  requiredClaims: ['iss', 'aud'], // a claim that is absent would not be compared
  clockTolerance: 5000, // milliseconds
});

export function verify(token) {
  try {
    return verifyToken(token);
  } catch (error) {
    console.warn(`JWT refused: ${reasonOf(error)}`); // never log the token itself
    throw error; // answer 401
  }
}

export function reasonOf({ code, message }) {
  switch (code) {
    case TOKEN_ERROR_CODES.expired:
      return 'expired';
    case TOKEN_ERROR_CODES.inactive:
      return 'not yet valid';
    case TOKEN_ERROR_CODES.invalidSignature:
      return 'signature';
    case TOKEN_ERROR_CODES.invalidAlgorithm:
      return 'algorithm';
    case TOKEN_ERROR_CODES.invalidClaimValue: // only the message says which claim
    case TOKEN_ERROR_CODES.missingRequiredClaim:
      return / iss /.test(message) ? 'issuer' : 'audience';
  }
  return 'malformed';
}
