import type { Cause } from '#jwt/model.ts';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % is part of the secret
  }
};

/** What a URL, a form or a connection string does to a secret, as code that shows the change. */
const changes = (secret: string): readonly (readonly [string, string])[] => [
  ['decodeURIComponent(secret)', decoded(secret)],
  ['secret.replaceAll("+", " ")', secret.replaceAll('+', ' ')],
  ['secret.replaceAll(" ", "+")', secret.replaceAll(' ', '+')],
  ['encodeURIComponent(secret)', encodeURIComponent(secret)],
];

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  cure: 'same-secret',
  async examine({ key, draft }, lab) {
    if (key.kind !== 'secret' || draft.secretEncoding !== 'utf8') return null;
    if (draft.key.length > 4096) return null; // nobody's secret, and slow to try
    for (const [change, secret] of changes(draft.key)) {
      if (secret === draft.key) continue;
      const { signature } = await lab.given({ key: secret });
      if (signature === 'passed')
        return { strength: 'proven', facts: { change }, cure: { key: secret } };
    }
    return { ruledOut: true };
  },
} satisfies Cause;
