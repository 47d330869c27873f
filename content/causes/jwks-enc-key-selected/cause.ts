import type { Cause, VerificationKey } from '#jwt/model.ts';

/** RFC 7517 section 4.2; the key management algorithms of RFC 7518 section 4.1. */
const isForEncryption = ({ use, alg }: VerificationKey): boolean =>
  use === 'enc' || /^(?:RSA-OAEP|RSA1_5|ECDH-ES|A\d{3}|dir$|PBES2)/.test(alg ?? '');

export default {
  explains: ['key'],
  symptoms: [
    "This key is designed to be used for 'enc'",
    'invalid signature',
    'signature verification failed',
    'Signature verification failed',
    'Unable to find an algorithm for key',
  ],
  cure: 'key-by-kid',
  async examine({ key }, lab) {
    const chosen = lab.selectedKey();
    if (!chosen) return null;
    if (!isForEncryption(chosen)) return { ruledOut: true };
    const facts = { use: chosen.use ?? '–', alg: chosen.alg ?? '–', kid: chosen.kid ?? '–' };
    for (const item of key.keys.slice(0, 256).filter((other) => !isForEncryption(other))) {
      if ((await lab.attempt({ key: item })) === 'verified')
        return { strength: 'proven', facts, cure: { key: JSON.stringify(item.jwk) } };
    }
    return { strength: 'proven', facts };
  },
} satisfies Cause;
