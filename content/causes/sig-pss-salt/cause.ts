import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'signature verification failed', 'Signature verification failed'],
  async examine({ token }, lab) {
    const key = lab.selectedKey();
    const alg = token.header?.['alg'];
    if (!key || typeof alg !== 'string' || !alg.startsWith('PS')) return null;
    const recovery = await lab.recoverRsa(key);
    const needed = Number(alg.slice(2)) / 8;
    const salt = recovery?.saltLength;
    if (!recovery?.digestMatches || recovery.hash !== `SHA-${alg.slice(2)}`) return null;
    return typeof salt === 'number' && salt !== needed
      ? { strength: 'proven', facts: { alg, salt, needed } }
      : null;
  },
} satisfies Cause;
