import jwt from 'jsonwebtoken';
import jwksClient from 'jwks-rsa';

// Known keys come from the cache. A kid that is not in it is looked up at the issuer again,
// so a rotated key works without a restart.
const jwks = jwksClient({
  jwksUri: process.env.JWT_JWKS_URL,
  cache: true,
  rateLimit: true, // made-up kids must not flood the issuer
});

export async function verify(token) {
  const kid = jwt.decode(token, { complete: true })?.header.kid;
  const key = await jwks.getSigningKey(kid);
  return jwt.verify(token, key.getPublicKey(), {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
  });
}
