import { createPublicKey, createSecretKey } from 'node:crypto';
import jwt from 'jsonwebtoken';
import jwksClient from 'jwks-rsa';
import { given } from './given.mjs';

const keyOf = async ({ form, key, encoding }) => {
  if (form === 'jwks') {
    const fetcher = async () => JSON.parse(key);
    const jwks = jwksClient({ jwksUri: 'https://example.com/jwks.json', fetcher });
    return ({ kid }, done) =>
      void jwks.getSigningKey(kid).then((found) => done(null, found.getPublicKey()), done);
  }
  if (form === 'jwk') {
    const jwk = JSON.parse(key);
    return jwk.kty === 'oct'
      ? createSecretKey(jwk.k, 'base64url')
      : createPublicKey({ key: jwk, format: 'jwk' });
  }
  return form === 'secret' && encoding !== 'utf8' ? Buffer.from(key, encoding) : key;
};

export const judge = async (one) => {
  const options = given({
    algorithms: one.algorithms,
    issuer: one.issuer,
    audience: one.audience,
    clockTolerance: one.tolerance,
    clockTimestamp: one.now,
  });
  const key = await keyOf(one);
  if (typeof key !== 'function') return jwt.verify(one.token, key, options);
  return new Promise((resolve, reject) => {
    jwt.verify(one.token, key, options, (error, claims) =>
      error ? reject(error) : resolve(claims),
    );
  });
};
