import type { Cause, Inquiry, SecretEncoding } from '#jwt/model.ts';

/** The other readings of the same text. A hexadecimal secret that reads is a matter of its own. */
const otherEncodings = ({ key, draft }: Inquiry): readonly SecretEncoding[] => {
  if (key.flaw === 'bad-encoding') return ['utf8'];
  if (key.kind !== 'secret' || draft.secretEncoding === 'hex') return [];
  return draft.secretEncoding === 'utf8' ? ['base64'] : ['utf8'];
};

export default {
  explains: ['signature', 'key'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  cure: 'decode-secret',
  async examine(inquiry, lab) {
    const [secretEncoding] = otherEncodings(inquiry);
    if (!secretEncoding) return null;
    const { signature } = await lab.given({ secretEncoding });
    return signature === 'passed'
      ? { strength: 'proven', facts: { encoding: secretEncoding }, cure: { secretEncoding } }
      : { ruledOut: true };
  },
} satisfies Cause;
