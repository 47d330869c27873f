import type { Cause, SecretEncoding } from '#jwt/model.ts';

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  async examine({ key, draft }, lab) {
    if (key.kind !== 'secret') return null;
    const isHex = lab.decode(draft.key.trim(), 'hex') !== null;
    if (!isHex) return { ruledOut: true };
    const encoding: SecretEncoding = draft.secretEncoding === 'hex' ? 'utf8' : 'hex';
    const { signature } = await lab.given({ secretEncoding: encoding });
    return signature === 'passed'
      ? { strength: 'proven', facts: { encoding }, cure: { secretEncoding: encoding } }
      : { ruledOut: true };
  },
} satisfies Cause;
