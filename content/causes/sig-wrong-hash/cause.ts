import type { Cause, Inquiry, Lab } from '#jwt/model.ts';

const HASHES = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'] as const;

/** RSA shows the hash; HMAC and ECDSA are tried with the others. */
const findHash = async ({ token }: Inquiry, lab: Lab, alg: string): Promise<string | null> => {
  const key = lab.selectedKey();
  if (!key || !token.signature) return null;
  const recovery = await lab.recoverRsa(key);
  if (recovery?.padding === (alg.startsWith('RS') ? 'pkcs1' : 'pss') && recovery.digestMatches)
    return recovery.hash;
  for (const hash of HASHES)
    if (!recovery && (await lab.attempt({ key, alg, hash })) === 'verified') return hash;
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
    if (typeof alg !== 'string' || !/^[HRPE]S(?:256|384|512)$/.test(alg)) return null;
    const hash = await findHash(inquiry, lab, alg);
    const needed = `SHA-${alg.slice(2)}`;
    return hash === null || hash === needed
      ? null
      : { strength: 'proven', facts: { alg, hash, needed } };
  },
} satisfies Cause;
