import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  refines: 'kid-not-found',
  symptoms: [
    "Unable to find a signing key that matches 'kid'",
    'no applicable key found in the JSON Web Key Set',
    'IDX10501: Signature validation failed. Unable to match key',
  ],
  cure: 'key-by-kid',
  examine({ token, key, now }) {
    const kid = token.header?.['kid'];
    const iat = token.claims?.['iat'];
    const exp = token.claims?.['exp'];
    if (key.kind !== 'jwks' || typeof kid !== 'string' || typeof iat !== 'number') return null;
    if (key.keys.some((item) => item.kid === kid)) return { ruledOut: true };
    const isFresh = iat <= now && (typeof exp !== 'number' || now < exp);
    return isFresh ? { strength: 'possible', facts: { kid, iat: { instant: iat } } } : null;
  },
} satisfies Cause;
