import type { Cause } from '#jwt/model.ts';

const ENCODINGS = ['hex', 'base64'] as const;

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: [
    'invalid signature',
    'signature verification failed',
    'Signature verification failed',
    'signature is invalid',
  ],
  cure: 'signature-format',
  async examine({ token: { signature, signingInput } }, lab) {
    const text = signature ? lab.encode(signature, 'latin1') : null;
    if (text === null || !/^[\w+/=-]{16,}$/.test(text)) return null;
    for (const encoding of ENCODINGS) {
      const bytes = lab.decode(text, encoding);
      const inner = bytes && lab.encode(bytes, 'base64url');
      if (!bytes || !inner) continue;
      const cure = { token: `${signingInput ?? ''}.${inner}` };
      if ((await lab.given(cure)).signature === 'passed')
        return { strength: 'proven', facts: { encoding, length: bytes.length }, cure };
    }
    return null;
  },
} satisfies Cause;
