import type { Cause } from '#jwt/model.ts';

/** In hexadecimal, right-aligned as RFC 7518 section 3.4 step 2 asks for. */
const align = (hex: string, digits: number): string =>
  hex.replace(/^(?:00)+/, '').padStart(digits, '0');

/** R || S for every place to divide the digits: zeros may have gone, or a sign byte come. */
const readings = (hex: string, half: number): readonly string[] =>
  hex.length === half * 2 || Math.abs(hex.length - half * 2) > 8
    ? []
    : [-6, -4, -2, 0, 2]
        .map((shift) => [hex.slice(0, half + shift), hex.slice(half + shift)])
        .map((integers) => integers.map((integer) => align(integer, half)).join(''))
        .filter((digits) => digits.length === half * 2);

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: [
    '"ES256" signatures must be "64" bytes, saw "63"',
    'Invalid JOSE signature format.',
    'signature verification failed',
    'crypto/ecdsa: verification error',
  ],
  cure: 'signature-format',
  async examine({ token: { signature: bytes, signingInput } }, lab) {
    const key = lab.selectedKey();
    const hex = bytes && lab.encode(bytes, 'hex');
    if (!bytes || !hex || key?.kty !== 'EC') return null;
    for (const digits of readings(hex, Math.ceil((key.bits ?? 0) / 8) * 2)) {
      const signature = lab.decode(digits, 'hex');
      if (!signature || (await lab.attempt({ key, signature })) !== 'verified') continue;
      const cure = { token: `${signingInput ?? ''}.${lab.encode(signature, 'base64url') ?? ''}` };
      const facts = { length: bytes.length, needed: signature.length };
      return { strength: 'proven', facts, cure };
    }
    return null;
  },
} satisfies Cause;
