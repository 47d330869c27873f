import type { Cause, Lab, VerificationKey } from '#jwt/model.ts';

const findVerifying = async (
  keys: readonly VerificationKey[],
  lab: Lab,
): Promise<VerificationKey | undefined> => {
  for (const key of keys) if ((await lab.attempt({ key })) === 'verified') return key;
  return undefined;
};

export default {
  // a certificate authority often has a key of another type: then the key check fails first
  explains: ['signature', 'key'],
  refines: 'wrong-key',
  symptoms: [
    'invalid signature',
    'signature verification failed',
    'Signature verification failed',
    'crypto/rsa: verification error',
  ],
  cure: 'matching-key',
  async examine({ key }, lab) {
    const [, ...rest] = key.keys;
    if (key.kind !== 'pem' || rest.length === 0) return null;
    if ((await lab.given({})).signature === 'passed') return null;
    const other = await findVerifying(rest, lab);
    if (!other) return { ruledOut: true };
    return {
      strength: 'proven',
      facts: { count: key.keys.length, position: key.keys.indexOf(other) + 1 },
      cure: { key: JSON.stringify(other.jwk) },
    };
  },
} satisfies Cause;
