import type { Cause } from '#jwt/model.ts';

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
  async examine({ token: { parts, signingInput } }, lab) {
    const text = parts[2]?.text ?? '';
    const bytes = /^[0-9a-f]{64,}$/i.test(text) ? lab.decode(text, 'hex') : null;
    if (!bytes) return null;
    const cure = { token: `${signingInput ?? ''}.${lab.encode(bytes, 'base64url') ?? ''}` };
    return (await lab.given(cure)).signature === 'passed'
      ? { strength: 'proven', facts: { length: text.length, needed: bytes.length }, cure }
      : null;
  },
} satisfies Cause;
