import type { Cause, Inquiry, Lab, Patch } from '#jwt/model.ts';

type Reading = readonly [encoding: string, patch: Patch];

/** The text read as hexadecimal, or used as text; and the same bytes, or those of the text, written in hexadecimal, used as text. */
const readingsOf = ({ key, draft }: Inquiry, lab: Lab): readonly Reading[] => {
  const k = key.kind === 'secret' ? null : lab.selectedKey()?.jwk['k'];
  const bytes = typeof k === 'string' ? lab.decode(k, 'base64url') : null;
  const given = bytes ? (lab.encode(bytes, 'utf8') ?? '') : draft.key.trim();
  const text = given.replace(/0x|[,{}]/gi, '');
  const read = lab.decode(text, 'hex');
  const isHex = draft.secretEncoding === 'hex' && !bytes;
  return [
    ...(isHex ? ([['utf8', { secretEncoding: 'utf8' }]] as const) : []),
    ...(read && !isHex ? ([['hex', { key: text, secretEncoding: 'hex' }]] as const) : []),
    ...(bytes ? [bytes] : [read, lab.decode(text, 'base64'), lab.decode(given, 'utf8')]).flatMap(
      (each): Reading[] => {
        const hex = each && lab.encode(each, 'hex');
        if (!hex) return [];
        return [hex, hex.toUpperCase()].map((form) => [
          'hex → utf8',
          { key: form, secretEncoding: 'utf8' },
        ]);
      },
    ),
  ];
};

export default {
  explains: ['signature', 'key'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  async examine(inquiry, lab) {
    const { key, draft } = inquiry;
    const isMisread = key.flaw === 'bad-encoding' && draft.secretEncoding === 'hex';
    if (key.kind !== 'secret' && !isMisread && lab.selectedKey()?.kty !== 'oct') return null;
    if (draft.key.length > 4096) return null; // nobody's secret, and slow to try
    const bare = draft.key.replace(/\s/g, '');
    for (const [encoding, cure] of readingsOf(inquiry, lab)) {
      // What only lost white space is no other reading
      if (cure.key === bare && cure.secretEncoding === draft.secretEncoding) continue;
      if ((await lab.given(cure)).signature === 'passed')
        return { strength: 'proven', facts: { encoding }, cure };
    }
    return { ruledOut: true };
  },
} satisfies Cause;
