import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  symptoms: [
    'secretOrPrivateKey has a minimum key size of 2048 bits for RS256',
    'RS256 requires key modulusLength to be 2048 bits or larger',
    'Provided key is too short',
    'IDX10630',
    'IDX10631',
  ],
  examine({ key: { flaw } }, lab) {
    const key = lab.selectedKey();
    // of a malformed JWK, nobody knows how long the modulus is
    if (key?.kty !== 'RSA' || flaw === 'bad-members') return null;
    const bits = key.bits ?? 0;
    return bits < 2048 ? { strength: 'proven', facts: { bits } } : { ruledOut: true };
  },
} satisfies Cause;
