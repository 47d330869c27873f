import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  symptoms: [
    'multiple matching keys found in the JSON Web Key Set',
    'ERR_JWKS_MULTIPLE_MATCHING_KEYS',
    'is incorrect for provider algorithm',
    'invalid signature',
    'Signature verification failed',
    'crypto/rsa: verification error',
  ],
  cure: 'key-by-kid',
  async examine({ token, key }, lab) {
    const kid = token.header?.['kid'];
    if (key.kind !== 'jwks' || typeof kid !== 'string') return null;
    const named = key.keys.filter((item) => item.kid === kid);
    if (named.length < 2 || lab.selectedKey()) return { ruledOut: true };
    const results = await Promise.all(
      named.slice(0, 256).map((item) => lab.attempt({ key: item })),
    );
    const verifying = named[results.indexOf('verified')];
    const cure = verifying ? { cure: { key: JSON.stringify(verifying.jwk) } } : {};
    return { strength: 'proven', facts: { kid, count: named.length }, ...cure };
  },
} satisfies Cause;
