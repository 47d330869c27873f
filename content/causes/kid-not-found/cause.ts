import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  symptoms: [
    "Unable to find a signing key that matches 'kid'",
    'no applicable key found in the JSON Web Key Set',
    'Unable to find a signing key that matches',
    '"kid" invalid, unable to lookup correct key',
    "Jwks doesn't have key to match kid or alg from Jwt",
    'error while executing keyfunc: key not found: kid',
  ],
  cure: 'key-by-kid',
  async examine({ token, key }, lab) {
    const kid = token.header?.['kid'];
    if (key.kind !== 'jwks' || typeof kid !== 'string') return null;
    if (key.keys.some((item) => item.kid === kid)) return { ruledOut: true };
    const kids = key.keys.map((item) => item.kid ?? '–');
    const results = await Promise.all(
      key.keys.slice(0, 64).map((item) => lab.attempt({ key: item })),
    );
    // The right key under another name, or none: no other key may be used in its place
    const verifying = key.keys[results.indexOf('verified')];
    const cure = verifying ? { cure: { key: JSON.stringify(verifying.jwk) } } : {};
    return { strength: 'proven', facts: { kid, kids }, ...cure };
  },
} satisfies Cause;
