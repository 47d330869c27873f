import { createPublicKey } from 'node:crypto';
import { createVerifier } from 'fast-jwt';
import jwksClient from 'jwks-rsa';
import { given } from './given.mjs';

const keyOf = ({ form, key, encoding }) => {
  if (form === 'jwks') {
    const fetcher = async () => JSON.parse(key);
    const jwks = jwksClient({ jwksUri: 'https://example.com/jwks.json', fetcher });
    return async ({ header }) => (await jwks.getSigningKey(header.kid)).getPublicKey();
  }
  if (form === 'jwk') {
    const jwk = JSON.parse(key);
    return jwk.kty === 'oct'
      ? Buffer.from(jwk.k, 'base64url')
      : createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  }
  return form === 'secret' && encoding !== 'utf8' ? Buffer.from(key, encoding) : key;
};

export const judge = async (one) => {
  const compared = [...(one.issuer ? ['iss'] : []), ...(one.audience ? ['aud'] : [])];
  const verify = createVerifier({
    key: keyOf(one),
    clockTimestamp: one.now * 1000,
    ...given({
      algorithms: one.algorithms,
      allowedIss: one.issuer,
      allowedAud: one.audience,
      checkTyp: one.type,
      requiredClaims: one.plain ? null : compared,
      clockTolerance: one.tolerance === null ? null : one.tolerance * 1000,
    }),
  });
  return verify(one.token);
};
