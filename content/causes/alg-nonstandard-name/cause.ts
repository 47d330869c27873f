import type { Cause, Lab } from '#jwt/model.ts';

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

const NAMES = ['HS', 'RS', 'ES', 'PS']
  .flatMap((family) => [256, 384, 512].map((bits) => `${family}${bits}`))
  .concat('EdDSA');

/** Of a name that tells too little, the key may: under which algorithm does it verify the signature? */
const findName = async (lab: Lab): Promise<string | null> => {
  const key = lab.selectedKey();
  for (const alg of key ? NAMES : [])
    if (key && (await lab.attempt({ key, alg })) === 'verified') return alg;
  return null;
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
    if (typeof alg !== 'string' || /^none$/i.test(alg)) return null;
    const isKnown = (await lab.given({ algorithms: alg })).algorithm === 'passed';
    const name = standardName(alg) ?? (isKnown ? null : await findName(lab));
    if (!name) return null;
    return isKnown ? { ruledOut: true } : { strength: 'proven', facts: { alg: alg || '""', name } };
  },
} satisfies Cause;
