import type { Cause } from '#jwt/model.ts';

const DAY = 86_400;

export default {
  explains: ['key'],
  refines: 'kid-not-found',
  symptoms: [
    "Unable to find a signing key that matches 'kid'",
    'no applicable key found in the JSON Web Key Set',
    'IDX10501',
    'The signature key was not found',
    'Unable to find a signing key that matches',
    'key not found: kid',
  ],
  cure: 'key-by-kid',
  async examine({ token, key, now }, lab) {
    const kid = token.header?.['kid'];
    const iat = token.claims?.['iat'];
    if (key.kind !== 'jwks' || typeof kid !== 'string' || typeof iat !== 'number') return null;
    if (key.keys.some((item) => item.kid === kid)) return { ruledOut: true };
    const results = await Promise.all(
      key.keys.slice(0, 64).map((item) => lab.attempt({ key: item })),
    );
    if (results.includes('verified')) return null; // the key is there, under another name
    // A token of today points at a key of today; an older one may have outlived its key
    const age = now - iat;
    return age >= 0 && age < DAY
      ? { strength: 'possible', facts: { kid, age: { seconds: age } } }
      : null;
  },
} satisfies Cause;
