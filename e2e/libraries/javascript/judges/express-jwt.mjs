import { createPublicKey, createSecretKey } from 'node:crypto';
import { expressjwt } from 'express-jwt';
import { expressJwtSecret } from 'jwks-rsa';
import { given } from './given.mjs';

const secretOf = ({ form, key, encoding }) => {
  if (form === 'jwks') {
    const fetcher = async () => JSON.parse(key);
    return expressJwtSecret({ jwksUri: 'https://example.com/jwks.json', fetcher });
  }
  if (form === 'jwk') {
    const jwk = JSON.parse(key);
    return jwk.kty === 'oct'
      ? createSecretKey(jwk.k, 'base64url')
      : createPublicKey({ key: jwk, format: 'jwk' });
  }
  return form === 'secret' && encoding !== 'utf8' ? Buffer.from(key, encoding) : key;
};

/** A request as Express hands it on. No network: a header could not carry every token that is asked about. */
const pass = (middleware, token) =>
  new Promise((resolve, reject) => {
    const request = { method: 'GET', headers: { authorization: `Bearer ${token}` } };
    void middleware(request, {}, (error) => (error ? reject(error) : resolve(request.auth)));
  });

/** What the published middleware is asked through. */
export const adapt = ({ requireJwt, reasonOf }) => ({
  verify: (token) => pass(requireJwt, token),
  reasonOf,
});

export const judge = (one) =>
  pass(
    expressjwt({
      secret: secretOf(one),
      clockTimestamp: one.now,
      ...given({
        algorithms: one.algorithms,
        issuer: one.issuer,
        audience: one.audience,
        clockTolerance: one.tolerance,
      }),
    }),
    one.token,
  );
