import { expressjwt } from 'express-jwt';
import { expressJwtSecret } from 'jwks-rsa';

export const requireJwt = expressjwt({
  // An unknown kid is no key, and so 401. A silent issuer is an error of another name: 500.
  secret: expressJwtSecret({
    jwksUri: process.env.JWT_JWKS_URL, // our configuration, never the token's jku
    cache: true, // keys stay for 10 minutes; an unknown kid asks the issuer again
    rateLimit: true, // at most 10 requests a minute, whatever kid strangers send
  }),
  algorithms: ['RS256'],
  issuer: 'https://example.com',
  audience: 'api.example.com',
  clockTolerance: 5,
});
