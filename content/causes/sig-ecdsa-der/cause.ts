import type { Cause } from '#jwt/model.ts';

/** Half of R || S, in bytes (RFC 7518 section 3.4, RFC 8812 section 3.2). */
const HALF: Readonly<Record<string, number>> = { ES256: 32, ES384: 48, ES512: 66, ES256K: 32 };

/** SEQUENCE { INTEGER r, INTEGER s } to R || S (RFC 3279 section 2.2.3); null if it is not that. */
const toRaw = (der: Uint8Array, half: number): Uint8Array | null => {
  const start = der[1] === 0x81 ? 3 : 2;
  if (der[0] !== 0x30 || der[start - 1] !== der.length - start) return null;
  const raw = new Uint8Array(half * 2);
  let at = start;
  for (const end of [half, half * 2]) {
    const length = der[at + 1] ?? 0;
    const integer = der.subarray(at + 2, at + 2 + length);
    const digits = integer.subarray(integer.findIndex((byte) => byte !== 0));
    if (der[at] !== 0x02 || integer.length !== length || digits.length > half) return null;
    raw.set(digits, end - digits.length);
    at += 2 + length;
  }
  return at === der.length ? raw : null;
};

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['"ES256" signatures must be "64" bytes, saw "71"', 'Invalid JOSE signature format.'],
  cure: 'signature-format',
  async examine({ token: { header, signature: der, signingInput } }, lab) {
    const half = HALF[String(header?.['alg'])];
    const raw = der && half ? toRaw(der, half) : null;
    if (!der || !raw) return null;
    const cure = { token: `${signingInput ?? ''}.${lab.encode(raw, 'base64url') ?? ''}` };
    const { signature } = await lab.given(cure);
    const facts = { length: der.length, needed: raw.length };
    return signature === 'passed' ? { strength: 'proven', facts, cure } : null;
  },
} satisfies Cause;
