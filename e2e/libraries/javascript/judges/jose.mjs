import { createLocalJWKSet, importJWK, importSPKI, jwtVerify } from 'jose';
import { given } from './given.mjs';

const keyOf = async ({ form, key, encoding, alg }) => {
  if (form === 'jwks') return createLocalJWKSet(JSON.parse(key));
  if (form === 'jwk') return importJWK(JSON.parse(key), alg);
  return form === 'pem' ? importSPKI(key, alg) : Buffer.from(key, encoding);
};

export const judge = async (one) =>
  jwtVerify(
    one.token,
    await keyOf(one),
    given({
      algorithms: one.algorithms,
      issuer: one.issuer,
      audience: one.audience,
      typ: one.type,
      clockTolerance: one.tolerance,
      currentDate: new Date(one.now * 1000),
    }),
  );
