import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  symptoms: [
    'which is not secure enough for any JWT HMAC-SHA algorithm',
    'The secret length must be at least 256 bits',
    'Provided key is too short',
    'IDX10720',
    'IDX10653',
    'The JWT secret must be at least 32 characters long.',
  ],
  examine({ token, key: { flaw } }, lab) {
    const alg = token.header?.['alg'];
    const key = lab.selectedKey();
    const least = typeof alg === 'string' ? Number(/^HS(256|384|512)$/.exec(alg)?.[1]) : NaN;
    if (typeof alg !== 'string' || !least || key?.kty !== 'oct') return null;
    // of a malformed JWK, nobody knows how long the secret is
    if (flaw === 'bad-members') return null;
    const bits = key.bits ?? 0;
    return bits < least
      ? { strength: 'proven', facts: { alg, bytes: bits / 8, least: least / 8 } }
      : { ruledOut: true };
  },
} satisfies Cause;
