import type { Cause, Lab, Patch } from '#jwt/model.ts';

type Change = readonly [change: string, patch: Patch];

/** Each layer of Base64 is one that a tool put round the secret; nobody has seen more. */
const MOST_LAYERS = 4;

const encodings = (secret: string, encoding: 'base64' | 'base64url', lab: Lab): Change[] => {
  const changes: Change[] = [];
  let [change, key] = ['secret', secret];
  while (changes.length < MOST_LAYERS - 1) {
    change = `encode(${change}, '${encoding}')`;
    key = lab.encode(lab.decode(key, 'utf8') ?? new Uint8Array(), encoding) ?? '';
    changes.push([change, { key, secretEncoding: 'utf8' }]);
  }
  return changes;
};

/** Decoded twice or more: once is another cause's matter. */
const decodings = (secret: string, lab: Lab): Change[] => {
  const changes: Change[] = [];
  let [change, key] = ["decode(secret, 'base64')", secret];
  while (changes.length < MOST_LAYERS - 1) {
    const bytes = lab.decode(key, 'base64');
    key = (bytes && lab.encode(bytes, 'utf8')) ?? '';
    if (key === '') break;
    change = `decode(${change}, 'base64')`;
    changes.push([change, { key, secretEncoding: 'base64' }]);
  }
  return changes;
};

/** Encoded once more or oftener, or decoded twice or oftener, as code that shows the change. */
const changesOf = (secret: string, lab: Lab): readonly Change[] => [
  ...encodings(secret, 'base64', lab),
  ...encodings(secret, 'base64url', lab),
  ...decodings(secret, lab),
];

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  async examine({ key, draft }, lab) {
    if (key.kind !== 'secret') return null;
    if (draft.key.length > 4096) return null; // nobody's secret, and slow to try
    for (const [change, patch] of changesOf(draft.key.trim(), lab)) {
      const { signature } = await lab.given(patch);
      if (signature === 'passed') return { strength: 'proven', facts: { change }, cure: patch };
    }
    return { ruledOut: true };
  },
} satisfies Cause;
