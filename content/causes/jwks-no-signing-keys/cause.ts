import type { Cause, KeyMaterial } from '#jwt/model.ts';

const isEmpty = ({ flaw, text }: KeyMaterial): boolean =>
  flaw === 'empty-set' || (flaw === 'not-jwk' && /"keys"\s*:\s*null/.test(text));

export default {
  explains: ['key'],
  symptoms: [
    'The JWKS endpoint did not contain any signing keys',
    'JWK Set did not contain any keys',
    'No keys found in jwks',
    "Jwks doesn't have any valid public key",
    'IDX10500',
    'The JWKS endpoint did not contain any keys',
    'no applicable key found in the JSON Web Key Set',
  ],
  cure: 'key-by-kid',
  examine({ key }) {
    const forSigning = key.keys.filter(({ use }) => use !== 'enc');
    const isSet = key.kind === 'jwks' || isEmpty(key);
    if (!isSet) return null;
    if (forSigning.length > 0) return { ruledOut: true };
    return { strength: 'proven', facts: { count: key.keys.length } };
  },
} satisfies Cause;
