import type { Cause, JsonObject, Lab, VerificationKey } from '#jwt/model.ts';

const findVerifying = async (
  keys: readonly VerificationKey[],
  lab: Lab,
): Promise<VerificationKey | undefined> => {
  for (const key of keys) if ((await lab.attempt({ key })) === 'verified') return key;
  return undefined;
};

/** The key alone, without the kid that misleads. */
const alone = (jwk: JsonObject): string => JSON.stringify(jwk);

export default {
  explains: ['signature'],
  refines: 'wrong-key',
  symptoms: [
    'invalid signature',
    'signature verification failed',
    'Signature verification failed',
    'crypto/rsa: verification error',
  ],
  cure: 'matching-key',
  async examine({ token, key }, lab) {
    const kid = token.header?.['kid'];
    const chosen = lab.selectedKey();
    if (key.kind !== 'jwks' || typeof kid !== 'string' || chosen?.kid !== kid) return null;
    const other = await findVerifying(
      key.keys.slice(0, 256).filter(({ index }) => index !== chosen.index),
      lab,
    );
    if (!other) return key.keys.length > 256 ? null : { ruledOut: true };
    return {
      strength: 'proven',
      facts: { kid, other: other.kid ?? '–', position: other.index + 1 },
      cure: { key: alone(other.jwk) },
    };
  },
} satisfies Cause;
