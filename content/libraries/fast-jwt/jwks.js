import { createVerifier } from 'fast-jwt';
import jwksClient from 'jwks-rsa';

const jwks = jwksClient({
  jwksUri: process.env.JWT_JWKS_URL, // our configuration, never the token's jku
  cache: true, // keys stay for 10 minutes; an unknown kid asks the issuer again
  rateLimit: true, // at most 10 requests a minute, whatever kid strangers send
});

export const verify = createVerifier({
  key: async ({ header }) => (await jwks.getSigningKey(header.kid)).getPublicKey(),
  algorithms: ['RS256'],
  allowedIss: 'https://example.com',
  allowedAud: 'api.example.com',
  requiredClaims: ['iss', 'aud'],
  clockTolerance: 5000,
});
