import type { Cause } from '#jwt/model.ts';

/** Names from XML Signature (RFC 9231), Java and WebCrypto, most telling word first. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/hmac|^hs/i, 'HS'],
  [/mgf1|pss|^ps/i, 'PS'],
  [/ecdsa|^es/i, 'ES'],
  [/rsa|^rs/i, 'RS'],
];

const standardName = (alg: string): string | null => {
  if (/^ed(?:dsa|25519)$/i.test(alg)) return 'EdDSA';
  const family = FAMILIES.find(([pattern]) => pattern.test(alg))?.[1];
  const bits = /(?:256|384|512)(?!\d)/.exec(alg)?.[0];
  return family && bits ? family + bits : null;
};

export default {
  explains: ['algorithm', 'signature'],
  symptoms: [
    'invalid algorithm',
    '"alg" (Algorithm) Header Parameter value not allowed',
    'The specified alg value is not allowed',
    'Algorithm not supported',
    'signing method (alg) is unavailable',
  ],
  async examine({ token }, lab) {
    // RSA-OAEP-256 and the like encrypt, and are standard
    if (token.kind === 'encrypted') return null;
    const alg = token.header?.['alg'];
    const name = typeof alg === 'string' ? standardName(alg) : null;
    if (typeof alg !== 'string' || !name) return null;
    const { algorithm } = await lab.given({ algorithms: alg });
    return algorithm === 'passed'
      ? { ruledOut: true }
      : { strength: 'proven', facts: { alg, name } };
  },
} satisfies Cause;
