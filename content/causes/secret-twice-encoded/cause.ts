import type { Cause, Lab, Patch } from '#jwt/model.ts';

/** One encoding more, or two fewer, as code that shows the change. */
const changes = (secret: string, lab: Lab): readonly (readonly [string, Patch])[] => {
  const text = lab.decode(secret, 'utf8') ?? new Uint8Array();
  const encoded = (['base64', 'base64url'] as const).map(
    (encoding) =>
      [
        `encode(secret, '${encoding}')`,
        { key: lab.encode(text, encoding) ?? '', secretEncoding: 'utf8' },
      ] as const,
  );
  const bytes = lab.decode(secret, 'base64');
  const inner = bytes && lab.encode(bytes, 'utf8');
  return inner
    ? [
        ...encoded,
        [
          "decode(decode(secret, 'base64'), 'base64')",
          { key: inner, secretEncoding: 'base64' },
        ] as const,
      ]
    : encoded;
};

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  async examine({ key, draft }, lab) {
    if (key.kind !== 'secret') return null;
    if (draft.key.length > 4096) return null; // nobody's secret, and slow to try
    for (const [change, patch] of changes(draft.key.trim(), lab)) {
      const { signature } = await lab.given(patch);
      if (signature === 'passed') return { strength: 'proven', facts: { change }, cure: patch };
    }
    return { ruledOut: true };
  },
} satisfies Cause;
