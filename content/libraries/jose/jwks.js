import { createRemoteJWKSet, jwtVerify } from 'jose';

// Chooses the key by the token's kid and keeps the set for 10 minutes. An unknown kid
// fetches it again, but not within 30 seconds of the last fetch. The address is our
// configuration, never the token's jku.
const jwks = createRemoteJWKSet(new URL(process.env.JWT_JWKS_URL));

export async function verify(token) {
  const { payload } = await jwtVerify(token, jwks, {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
    clockTolerance: 5,
  });
  return payload;
}
