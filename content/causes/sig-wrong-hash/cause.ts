import type { Cause, Inquiry, Lab } from '#jwt/model.ts';

const SIZES = ['256', '384', '512'];

/** RSA shows the hash; an HMAC is tried with the others. ECDSA ties the hash to the curve, so nothing is left to try. */
const findHash = async ({ token }: Inquiry, lab: Lab, alg: string): Promise<string | null> => {
  const key = lab.selectedKey();
  if (!key || !token.signature) return null;
  const recovery = await lab.recoverRsa(key);
  if (recovery?.padding === (alg.startsWith('RS') ? 'pkcs1' : 'pss') && recovery.digestMatches)
    return recovery.hash;
  if (!alg.startsWith('HS')) return null;
  for (const size of SIZES)
    if ((await lab.attempt({ key, alg: `HS${size}` })) === 'verified') return `SHA-${size}`;
  return null;
};

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: [
    'invalid signature',
    'signature verification failed',
    'Signature verification failed',
    'crypto/rsa: verification error',
  ],
  async examine(inquiry, lab) {
    const alg = inquiry.token.header?.['alg'];
    if (typeof alg !== 'string' || !/^[HRP]S(?:256|384|512)$/.test(alg)) return null;
    const hash = await findHash(inquiry, lab, alg);
    const needed = `SHA-${alg.slice(2)}`;
    return hash === null || hash === needed
      ? null
      : { strength: 'proven', facts: { alg, hash, needed } };
  },
} satisfies Cause;
