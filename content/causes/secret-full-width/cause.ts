import type { Cause } from '#jwt/model.ts';

/** Characters that look alike and differ in code, as code that shows the change. Unicode Standard Annex #15. */
const changes = (secret: string): readonly (readonly [string, string])[] => [
  ['secret.normalize("NFKC")', secret.normalize('NFKC')],
  ['secret.normalize("NFC")', secret.normalize('NFC')],
  ['secret.normalize("NFD")', secret.normalize('NFD')],
  ['secret.replace(/[‐-―−]/g, "-")', secret.normalize('NFKC').replace(/[‐-―−]/g, '-')],
  ['secret.replace(/\\p{Cf}/gu, "")', secret.replace(/\p{Cf}/gu, '')],
];

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  cure: 'same-secret',
  async examine({ key, draft }, lab) {
    if (key.kind !== 'secret' || draft.secretEncoding !== 'utf8') return null;
    if (draft.key.length > 4096) return null; // nobody's secret, and slow to try
    for (const [change, secret] of changes(draft.key)) {
      if (secret === draft.key) continue;
      const { signature } = await lab.given({ key: secret });
      if (signature === 'passed')
        return { strength: 'proven', facts: { change }, cure: { key: secret } };
    }
    return { ruledOut: true };
  },
} satisfies Cause;
