import type { Cause } from '#jwt/model.ts';

/** Digits alone, or as .NET, debuggers and command lines write bytes: parted, or behind what says how to read them. */
const HEX = /^(?:0x|sha\d+=)?(?:[0-9a-f]{2}[\s:-]?){32,4096}$/i;

export default {
  // colons make the token look like text that holds one
  explains: ['signature', 'structure', 'input'],
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
    const digits = text.replace(/^(?:0x|\w+=)/i, '').replace(/[\s:-]/g, '');
    const bytes = HEX.test(text) ? lab.decode(digits, 'hex') : null;
    if (!bytes) return null;
    const cure = { token: `${signingInput ?? ''}.${lab.encode(bytes, 'base64url') ?? ''}` };
    return (await lab.given(cure)).signature === 'passed'
      ? { strength: 'proven', facts: { length: digits.length, needed: bytes.length }, cure }
      : null;
  },
} satisfies Cause;
