import type { Cause, Lab } from '#jwt/model.ts';

/** `openssl dgst` writes the name of the hash before the digest, and a line break after it. */
const AROUND = /^[\w-]{0,12}\(\w*\)= |\s+$/g;

/** The texts that the bytes may be, and what each stands for: a string of bytes turned into UTF-8 as well. */
const readingsOf = (
  signature: Uint8Array,
  lab: Lab,
): readonly (readonly [string, Uint8Array | null])[] => {
  const latin1 = (lab.encode(signature, 'latin1') ?? '').replace(AROUND, '');
  const text = /^[\w+/=:-]{16,}$/.test(latin1) ? latin1 : '';
  return [
    ['hex', lab.decode(text, 'hex')],
    ['base64', lab.decode(text, 'base64')],
    ['UTF-8', lab.decode(lab.encode(signature, 'utf8') ?? '', 'latin1')],
  ];
};

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
    if (!signature || signature.length > 2048) return null;
    for (const [encoding, bytes] of readingsOf(signature, lab)) {
      const inner = bytes && lab.encode(bytes, 'base64url');
      if (!bytes || !inner) continue;
      const cure = { token: `${signingInput ?? ''}.${inner}` };
      if ((await lab.given(cure)).signature === 'passed')
        return { strength: 'proven', facts: { encoding, length: bytes.length }, cure };
    }
    return null;
  },
} satisfies Cause;
