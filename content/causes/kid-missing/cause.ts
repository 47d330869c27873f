import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  symptoms: [
    'No KID specified and JWKS endpoint returned more than 1 key',
    'multiple matching keys found in the JSON Web Key Set',
    '"kid" empty, unable to lookup correct key',
    'JWT header does not have valid kid claim',
    'no key ID ("kid") specified in token',
    'Unable to find a signing key that matches: "None"',
  ],
  cure: 'key-by-kid',
  async examine({ token, key }, lab) {
    if (key.kind !== 'jwks' || !token.header) return null;
    if ('kid' in token.header) return { ruledOut: true };
    if (lab.selectedKey()) return null;
    const results = await Promise.all(
      key.keys.slice(0, 256).map((item) => lab.attempt({ key: item })),
    );
    const count = results.filter((result) => result !== 'impossible').length;
    if (count < 2) return null;
    const verifying = key.keys[results.indexOf('verified')];
    const cure = verifying ? { cure: { key: JSON.stringify(verifying.jwk) } } : {};
    return { strength: 'proven', facts: { count }, ...cure };
  },
} satisfies Cause;
