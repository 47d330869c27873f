import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['time'],
  symptoms: [
    'jwt expired',
    '"exp" claim timestamp check failed',
    'Signature has expired',
    'token is expired',
    'Jwt expired at',
    'Token used too late',
  ],
  cure: 'refresh-token',
  examine({ token, expectation, now }) {
    const exp = token.claims?.['exp'];
    if (typeof exp !== 'number' || !Number.isFinite(exp)) return null;
    // RFC 7519 section 4.1.4: "on or after" the second of exp is too late
    if (now < exp + expectation.tolerance) return { ruledOut: true };
    return {
      strength: 'proven',
      facts: { exp: { instant: exp }, since: { seconds: now - exp } },
    };
  },
} satisfies Cause;
