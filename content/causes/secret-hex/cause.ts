import type { Cause, SecretEncoding } from '#jwt/model.ts';

export default {
  explains: ['signature', 'key'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  async examine({ key, draft }, lab) {
    const isHex = draft.secretEncoding === 'hex';
    const isMisread = key.flaw === 'bad-encoding' && isHex;
    if (key.kind !== 'secret' && !isMisread) return null;
    if (draft.key.length > 4096) return null; // nobody's secret, and slow to try
    if (!isHex && lab.decode(draft.key, 'hex') === null) return { ruledOut: true };
    const encoding: SecretEncoding = isHex ? 'utf8' : 'hex';
    const { signature } = await lab.given({ secretEncoding: encoding });
    return signature === 'passed'
      ? { strength: 'proven', facts: { encoding }, cure: { secretEncoding: encoding } }
      : { ruledOut: true };
  },
} satisfies Cause;
