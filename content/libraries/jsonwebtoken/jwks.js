import jwt from 'jsonwebtoken';
import jwksClient from 'jwks-rsa';

const jwks = jwksClient({
  jwksUri: process.env.JWT_JWKS_URL, // our configuration, never the token's jku
  cache: true, // keys stay for 10 minutes; an unknown kid asks the issuer again
  rateLimit: true, // at most 10 requests a minute, whatever kid strangers send
});

function getKey(header, done) {
  jwks.getSigningKey(header.kid).then((key) => done(null, key.getPublicKey()), done);
}

export function verify(token) {
  const options = {
    algorithms: ['RS256'],
    issuer: 'https://example.com',
    audience: 'api.example.com',
    clockTolerance: 5,
  };
  return new Promise((resolve, reject) => {
    jwt.verify(token, getKey, options, (error, claims) =>
      error ? reject(error) : resolve(claims),
    );
  });
}
