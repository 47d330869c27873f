import type { Cause } from '#jwt/model.ts';

/** Quotation marks that a shell, a `.env` parser or a template keeps on one side only, as code that shows the change. */
const changes = (secret: string): readonly (readonly [string, string])[] => [
  ...(/^(["'`]).+\1$/s.test(secret)
    ? ([['secret.slice(1, -1)', secret.slice(1, -1)]] as const)
    : []),
  ['`"${secret}"`', `"${secret}"`],
  ["`'${secret}'`", `'${secret}'`],
];

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  async examine({ key, draft }, lab) {
    if (key.kind !== 'secret' || draft.secretEncoding !== 'utf8') return null;
    if (draft.key.length > 4096) return null; // nobody's secret, and slow to try
    for (const [change, secret] of changes(draft.key.trim())) {
      const { signature } = await lab.given({ key: secret });
      if (signature === 'passed')
        return { strength: 'proven', facts: { change }, cure: { key: secret } };
    }
    return { ruledOut: true };
  },
} satisfies Cause;
