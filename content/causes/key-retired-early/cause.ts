import type { Cause } from '#jwt/model.ts';

const DAY = 86_400;

export default {
  explains: ['key'],
  refines: 'kid-not-found',
  symptoms: [
    "Unable to find a signing key that matches 'kid'",
    'no applicable key found in the JSON Web Key Set',
    'Unable to find a signing key that matches',
    'error while executing keyfunc: key not found: kid',
  ],
  async examine({ token, key, now }, lab) {
    const kid = token.header?.['kid'];
    const [iat, exp] = [token.claims?.['iat'], token.claims?.['exp']];
    if (key.kind !== 'jwks' || typeof kid !== 'string') return null;
    if (key.keys.some((item) => item.kid === kid)) return { ruledOut: true };
    const results = await Promise.all(
      key.keys.slice(0, 64).map((item) => lab.attempt({ key: item })),
    );
    if (results.includes('verified')) return null; // the key is there, under another name
    if (typeof iat !== 'number' || typeof exp !== 'number') return null;
    // A token of today would rather meet a cache that doesn't know its key yet
    if (now - iat < DAY || exp <= now) return null;
    const facts = { kid, age: { seconds: now - iat }, left: { seconds: exp - now } };
    return { strength: 'possible', facts };
  },
} satisfies Cause;
