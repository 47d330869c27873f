/**
 * The calls of content/libraries/<library>/verify.js and jwks.js, with everything that they fix as a parameter.
 * An expectation that was not given is an option left out.
 */
import { createPublicKey, createSecretKey } from 'node:crypto';
import { createLocalJWKSet, importJWK, importSPKI, jwtVerify } from 'jose';
import jwt from 'jsonwebtoken';
import jwksClient from 'jwks-rsa';

const given = (options) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null));

const jsonwebtokenKey = async ({ form, key, encoding }) => {
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

const joseKey = async ({ form, key, encoding, alg }) => {
  if (form === 'jwks') return createLocalJWKSet(JSON.parse(key));
  if (form === 'jwk') return importJWK(JSON.parse(key), alg);
  return form === 'pem' ? importSPKI(key, alg) : Buffer.from(key, encoding);
};

export const judges = {
  async jsonwebtoken(one) {
    const options = given({
      algorithms: one.algorithms,
      issuer: one.issuer,
      audience: one.audience,
      clockTolerance: one.tolerance,
      clockTimestamp: one.now,
    });
    const key = await jsonwebtokenKey(one);
    if (typeof key !== 'function') return jwt.verify(one.token, key, options);
    return new Promise((resolve, reject) => {
      jwt.verify(one.token, key, options, (error, claims) =>
        error ? reject(error) : resolve(claims),
      );
    });
  },
  async jose(one) {
    return jwtVerify(
      one.token,
      await joseKey(one),
      given({
        algorithms: one.algorithms,
        issuer: one.issuer,
        audience: one.audience,
        typ: one.type,
        clockTolerance: one.tolerance,
        currentDate: new Date(one.now * 1000),
      }),
    );
  },
};
