import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['header'],
  symptoms: [
    'Algorithm not specified',
    'Empty algorithm',
    'JWS "alg" (Algorithm) Header Parameter missing or invalid',
    'Token is missing alg header',
    "Missing 'alg' value in header",
    "JWS header does not contain a required 'alg'",
    'invalid algorithm',
    'signing method (alg) is unspecified',
  ],
  examine({ token: { header, kind } }) {
    // With another number of parts, the first may be the payload
    if (kind !== 'signed' || !header || typeof header['alg'] === 'string') return null;
    const names = Object.keys(header).filter((name) => name !== 'alg');
    return { strength: 'proven', facts: { names: names.slice(0, 8) } };
  },
} satisfies Cause;
