import type { Cause } from '#jwt/model.ts';

/** The hash of the algorithm's own name; EdDSA names none, and SHA-512 is the one inside it (RFC 8032 section 5.1). */
const hashOf = (alg: unknown): 'SHA-256' | 'SHA-384' | 'SHA-512' => {
  const bits = typeof alg === 'string' ? /256|384/.exec(alg)?.[0] : undefined;
  if (bits === '256') return 'SHA-256';
  return bits === '384' ? 'SHA-384' : 'SHA-512';
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
    const hash = hashOf(header?.['alg']);
    const input = lab.decode(signingInput ?? '', 'utf8');
    if (!input) return null;
    const digest = await lab.digest(hash, input);
    const hex = lab.encode(digest, 'hex') ?? '';
    return lab.examineSigned([
      [`${hash}(header.payload)`, digest],
      [`hex(${hash}(header.payload))`, hex],
      [`hex(${hash}(header.payload))`, hex.toUpperCase()],
      [`base64(${hash}(header.payload))`, lab.encode(digest, 'base64') ?? ''],
      [`base64url(${hash}(header.payload))`, lab.encode(digest, 'base64url') ?? ''],
    ]);
  },
} satisfies Cause;
