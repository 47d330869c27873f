import type { Cause, VerificationKey } from '#jwt/model.ts';

const withoutOps = ({ jwk, kid, alg, use }: VerificationKey): string =>
  JSON.stringify({
    ...jwk,
    ...(kid === null ? {} : { kid }),
    ...(alg === null ? {} : { alg }),
    ...(use === null ? {} : { use }),
  });

export default {
  explains: ['key'],
  symptoms: [
    '"key_ops" must include "verify" when present',
    'does not support this operation, its usages must include verify.',
    'Unsupported key usage for ECDSA key',
    'no applicable key found in the JSON Web Key Set',
  ],
  cure: 'matching-key',
  examine(_, lab) {
    const key = lab.selectedKey();
    if (!key?.keyOps) return null;
    if (key.keyOps.includes('verify')) return { ruledOut: true };
    return {
      strength: 'proven',
      facts: { keyOps: key.keyOps },
      cure: { key: withoutOps(key) },
    };
  },
} satisfies Cause;
