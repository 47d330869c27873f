import type { Cause, SecretEncoding } from '#jwt/model.ts';

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  cure: 'decode-secret',
  async examine({ key, draft }, lab) {
    if (key.kind !== 'secret') return null;
    const encodings: readonly SecretEncoding[] =
      draft.secretEncoding === 'utf8' ? ['base64'] : draft.secretEncoding === 'hex' ? [] : ['utf8'];
    for (const secretEncoding of encodings) {
      const { signature } = await lab.given({ secretEncoding });
      if (signature === 'passed')
        return {
          strength: 'proven',
          facts: { encoding: secretEncoding },
          cure: { secretEncoding },
        };
    }
    return encodings.length > 0 ? { ruledOut: true } : null;
  },
} satisfies Cause;
