import type { Cause } from '#jwt/model.ts';

/** What `echo`, editors, YAML and copying add or remove, as code that shows the change. */
const changes = (secret: string): readonly (readonly [string, string])[] => [
  ['secret.trim()', secret.trim()],
  ['secret + "\\n"', `${secret}\n`],
  ['secret + "\\r\\n"', `${secret}\r\n`],
  ['secret.trim() + "\\n"', `${secret.trim()}\n`],
];

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  cure: 'trim-secret',
  async examine({ key, draft }, lab) {
    if (key.kind !== 'secret' || draft.secretEncoding !== 'utf8') return null;
    if (draft.key.length > 4096) return null; // nobody's secret, and slow to try
    for (const [change, secret] of changes(draft.key)) {
      const { signature } = await lab.given({ key: secret });
      if (signature === 'passed' && secret !== draft.key)
        return { strength: 'proven', facts: { change }, cure: { key: secret } };
    }
    return { ruledOut: true };
  },
} satisfies Cause;
