import type { Cause, Inquiry } from '#jwt/model.ts';

/** Bytes of a signature (RFC 7518 sections 3.2 and 3.4, RFC 8037 section 3.1). */
const LENGTHS: Readonly<Record<string, number>> = {
  ...{ HS256: 32, HS384: 48, HS512: 64, ES256: 64, ES384: 96, ES512: 132, EdDSA: 64 },
};
/** A signature of such a length is whole, and of another algorithm or key. */
const WHOLE = [32, 48, 64, 96, 114, 128, 132, 256, 384, 512];

/** Of MD5, SHA-1 and SHA-224: an HMAC of such a length is whole, and of another hash. */
const DIGESTS = [16, 20, 28];

/** An RSA signature is as long as its modulus (RFC 8017 section 8). */
const lengthOf = (alg: string, bits: number | null): number =>
  LENGTHS[alg] ?? (/^[RP]S\d/.test(alg) ? Math.ceil((bits ?? 2048) / 8) : 0);

/** The part at which the text ends too early. */
const endIn = ({ token }: Inquiry, bits: number | null): string | null => {
  const alg = token.header?.['alg'];
  // After the closing brace of a header another object begins: nothing but the periods is missing
  if (token.parts.length === 1)
    return /^ey(?!.*(?:fQ|[90])[_-]?eyJ)[\w-]{10,2048}$/.test(token.text) ? 'header' : null;
  if (typeof alg !== 'string' || alg === 'none') return null;
  if (token.parts.length === 2) return token.claims ? 'signature' : 'payload';
  // one character alone stands for no byte
  const size = token.signature?.length ?? (token.parts[2]?.text.length === 1 ? 0 : null);
  if (token.parts.length > 3 || size === null || WHOLE.includes(size)) return null;
  if (alg.startsWith('HS') && DIGESTS.includes(size)) return null;
  return size < lengthOf(alg, bits) ? 'signature' : null;
};

export default {
  explains: ['structure', 'signature'],
  refines: 'malformed-token',
  symptoms: ['invalid signature', 'jwt malformed', 'Invalid crypto padding', 'Not enough segments'],
  cure: 'whole-token',
  async examine(inquiry, lab) {
    const { length } = inquiry.token.text;
    const key = lab.selectedKey();
    if (inquiry.token.inputFlaw) return null;
    if (key?.kty === 'oct' && (await lab.isCutShort(key)))
      return { strength: 'proven', facts: { length, part: 'signature' } };
    const part = endIn(inquiry, key?.kty === 'RSA' ? key.bits : null);
    return part === null ? null : { strength: 'likely', facts: { length, part } };
  },
} satisfies Cause;
