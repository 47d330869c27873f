import type { Cause, Inquiry, Lab, Patch } from '#jwt/model.ts';

type Reading = readonly [encoding: string, patch: Patch];

/** Used as text instead of as bytes, or the other way round. A hexadecimal secret that reads is a matter of its own. */
const otherWay = ({ key, draft }: Inquiry): readonly Reading[] => {
  if (key.kind !== 'secret' && key.flaw !== 'bad-encoding') return [];
  if (key.kind === 'secret' && draft.secretEncoding === 'hex') return [];
  const secretEncoding = draft.secretEncoding === 'utf8' ? 'base64' : 'utf8';
  return [[secretEncoding, { secretEncoding }]];
};

/** The same bytes in other Base64, used as text: another alphabet, no padding. */
const asText = (bytes: Uint8Array | null, lab: Lab): readonly Reading[] => {
  if (!bytes) return [];
  const standard = lab.encode(bytes, 'base64') ?? '';
  return [
    ['base64url → utf8', { key: lab.encode(bytes, 'base64url') ?? '', secretEncoding: 'utf8' }],
    ['base64 → utf8', { key: standard, secretEncoding: 'utf8' }],
    ['base64 → utf8', { key: standard.replace(/=+$/, ''), secretEncoding: 'utf8' }],
    // Bytes that are no text, taken for text: what is no UTF-8 is lost
    ['bytes.toString()', { key: new TextDecoder().decode(bytes), secretEncoding: 'utf8' }],
    [
      "bytes.toString('latin1')",
      { key: lab.encode(bytes, 'latin1') ?? '', secretEncoding: 'utf8' },
    ],
  ];
};

/** A JWK's `k` stands for bytes, but the issuer may use it as text, or its bytes may be Base64 themselves. */
const readingsOf = (inquiry: Inquiry, lab: Lab): readonly Reading[] => {
  const k = inquiry.key.kind === 'secret' ? null : lab.selectedKey()?.jwk['k'];
  // Laravel marks Base64 by a prefix
  const text = typeof k === 'string' ? k : inquiry.draft.key.trim().replace(/^base64:/, '');
  if (inquiry.key.kind !== 'secret' && typeof k !== 'string') return [];
  const bytes = lab.decode(text, 'base64');
  const inner = (bytes && lab.encode(bytes, 'utf8')) ?? '';
  const unmarked = typeof k !== 'string' && text !== inquiry.draft.key.trim();
  return [
    ...asText(bytes, lab),
    ...asText(lab.decode(text, 'hex'), lab),
    ...(typeof k === 'string' || unmarked
      ? ([
          ['base64', { key: unmarked ? text : inner, secretEncoding: 'base64' }],
          ['utf8', { key: text, secretEncoding: 'utf8' }],
        ] as const)
      : []),
    ['base64 → trim()', { key: inner.trim(), secretEncoding: 'utf8' }],
    ['base64 → + "\\n"', { key: `${inner.trim()}\n`, secretEncoding: 'utf8' }],
  ];
};

export default {
  explains: ['signature', 'key'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  cure: 'decode-secret',
  async examine(inquiry, lab) {
    const { draft } = inquiry;
    if (draft.key.length > 4096) return null; // nobody's secret, and slow to try
    const bare = draft.key.replace(/\s/g, '');
    const k = lab.selectedKey()?.jwk['k'];
    const isOwn = ({ key = draft.key, secretEncoding = draft.secretEncoding }: Patch): boolean => {
      const bytes = lab.decode(key, secretEncoding);
      return bytes !== null && lab.encode(bytes, 'base64url') === k;
    };
    // Each is an HMAC over the token: a large one is tried with what is usual alone
    const isLarge = inquiry.token.text.length > 65_536;
    const all = [...otherWay(inquiry), ...(isLarge ? [] : readingsOf(inquiry, lab))];
    for (const [encoding, cure] of all) {
      // What only lost white space is no other reading, nor is another form of the key's own bytes
      if (cure.key === bare || isOwn(cure)) continue;
      if ((await lab.given(cure)).signature === 'passed')
        return { strength: 'proven', facts: { encoding }, cure };
    }
    return all.length > 0 ? { ruledOut: true } : null;
  },
} satisfies Cause;
