import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  refines: 'kid-not-found',
  symptoms: [
    "Unable to find a signing key that matches 'kid'",
    'no applicable key found in the JSON Web Key Set',
    "Didn't find publicKey for kid",
  ],
  cure: 'key-by-kid',
  examine({ token, key, now }) {
    const kid = token.header?.['kid'];
    const exp = token.claims?.['exp'];
    if (key.kind !== 'jwks' || typeof kid !== 'string' || typeof exp !== 'number') return null;
    if (key.keys.some((item) => item.kid === kid)) return { ruledOut: true };
    if (now >= exp) return null;
    return { strength: 'possible', facts: { kid, exp: { instant: exp } } };
  },
} satisfies Cause;
