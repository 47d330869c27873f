import type { Cause, Examination, Inquiry, Lab, SecretEncoding } from '#jwt/model.ts';

/** The other readings of the same text. A hexadecimal secret that reads is a matter of its own. */
const otherEncodings = ({ key, draft }: Inquiry): readonly SecretEncoding[] => {
  if (key.flaw === 'bad-encoding') return ['utf8'];
  if (key.kind !== 'secret' || draft.secretEncoding === 'hex') return [];
  return draft.secretEncoding === 'utf8' ? ['base64'] : ['utf8'];
};

/** A JWK's `k` stands for bytes, but the issuer may use it, or other Base64 of the same bytes, as text. */
const examineJwk = async ({ key }: Inquiry, lab: Lab): Promise<Examination> => {
  const k = key.kind === 'jwk' ? key.keys[0]?.jwk['k'] : null;
  const bytes = typeof k === 'string' && k.length <= 4096 ? lab.decode(k, 'base64url') : null;
  if (!bytes) return null;
  for (const encoding of ['base64url', 'base64'] as const) {
    const cure = { key: lab.encode(bytes, encoding) ?? '', secretEncoding: 'utf8' } as const;
    if ((await lab.given(cure)).signature === 'passed')
      return { strength: 'proven', facts: { encoding: 'utf8' }, cure };
  }
  return { ruledOut: true };
};

export default {
  explains: ['signature', 'key'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  cure: 'decode-secret',
  async examine(inquiry, lab) {
    const [secretEncoding] = otherEncodings(inquiry);
    if (!secretEncoding) return examineJwk(inquiry, lab);
    const { signature } = await lab.given({ secretEncoding });
    return signature === 'passed'
      ? { strength: 'proven', facts: { encoding: secretEncoding }, cure: { secretEncoding } }
      : { ruledOut: true };
  },
} satisfies Cause;
