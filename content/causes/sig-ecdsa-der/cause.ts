import type { Cause } from '#jwt/model.ts';

/** SEQUENCE { INTEGER r, INTEGER s } to R || S (RFC 3279 section 2.2.3); null if it is not that. */
const toRaw = (der: Uint8Array, half: number): Uint8Array | null => {
  const start = der[1] === 0x81 ? 3 : 2;
  if (der[0] !== 0x30 || der[start - 1] !== der.length - start) return null;
  const raw = new Uint8Array(half * 2);
  let at = start;
  for (const end of [half, half * 2]) {
    const length = der[at + 1] ?? 0;
    const digits = der.subarray(at + 2, at + 2 + length);
    const integer = digits.subarray(
      Math.max(
        0,
        digits.findIndex((byte) => byte !== 0),
      ),
    );
    if (der[at] !== 0x02 || digits.length !== length || integer.length > half) return null;
    raw.set(integer, end - integer.length);
    at += 2 + length;
  }
  return at === der.length ? raw : null;
};

export default {
  explains: ['signature', 'structure', 'input'],
  refines: 'signature-mismatch',
  symptoms: [
    '"ES256" signatures must be "64" bytes, saw "71"',
    'Invalid JOSE signature format.',
    'signature verification failed',
    'crypto/ecdsa: verification error',
  ],
  cure: 'signature-format',
  async examine({ token: { parts, signature, signingInput } }, lab) {
    // What prints DER often prints it in hexadecimal, whose last digit is seldom right as Base64URL
    const text = parts[2]?.text ?? '';
    const der = /^30[0-9a-f\s:-]{12,450}$/i.test(text) ? lab.decode(text, 'hex') : signature;
    const key = lab.selectedKey();
    // RFC 7518 section 3.4: each half is as long as the curve's field
    const raw = der && key?.kty === 'EC' ? toRaw(der, Math.ceil((key.bits ?? 0) / 8)) : null;
    if (!der || !raw) return null;
    const cure = { token: `${signingInput ?? ''}.${lab.encode(raw, 'base64url') ?? ''}` };
    if ((await lab.given(cure)).signature !== 'passed') return null;
    return { strength: 'proven', facts: { length: der.length, needed: raw.length }, cure };
  },
} satisfies Cause;
