import type { Cause } from '#jwt/model.ts';

/** The hash of the algorithm's own name; EdDSA names none: SHA-512 is the one inside it (RFC 8032 section 5.1), SHA-256 the usual one. */
const hashesOf = (alg: unknown): readonly ('SHA-256' | 'SHA-384' | 'SHA-512')[] => {
  const bits = typeof alg === 'string' ? /256|384|512/.exec(alg)?.[0] : undefined;
  return bits ? [`SHA-${bits as '256' | '384' | '512'}`] : ['SHA-512', 'SHA-256'];
};

export default {
  explains: ['signature'],
  refines: 'payload-tampered',
  symptoms: [
    'invalid signature',
    'signature verification failed',
    'Signature verification failed',
    'crypto/rsa: verification error',
    'signature is invalid',
  ],
  cure: 'base64url',
  async examine({ token: { header, signingInput } }, lab) {
    const input = lab.decode(signingInput ?? '', 'utf8');
    if (!input) return null;
    const forms: (readonly [string, string | Uint8Array])[] = [];
    for (const hash of hashesOf(header?.['alg'])) {
      const digest = await lab.digest(hash, input);
      const hex = lab.encode(digest, 'hex') ?? '';
      forms.push(
        [`${hash}(header.payload)`, digest],
        [`hex(${hash}(header.payload))`, hex],
        [`hex(${hash}(header.payload))`, hex.toUpperCase()],
        [`base64(${hash}(header.payload))`, lab.encode(digest, 'base64') ?? ''],
        [`base64url(${hash}(header.payload))`, lab.encode(digest, 'base64url') ?? ''],
      );
    }
    return lab.examineSigned(forms);
  },
} satisfies Cause;
