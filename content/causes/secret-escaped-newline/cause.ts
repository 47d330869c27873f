import type { Cause } from '#jwt/model.ts';

const unescaped = (text: string): string =>
  text.replace(/\\([nrt])/g, (_, letter: string) => ({ n: '\n', r: '\r', t: '\t' })[letter] ?? '');

/** Escapes that one side resolves and the other doesn't, as code that shows the change. */
const changes = (secret: string): readonly (readonly [string, string])[] => [
  ['secret.replaceAll("\\\\n", "\\n")', unescaped(secret)],
  ['secret.replace(/(\\\\r)?\\\\n$/, "")', secret.replace(/(?:\\r)?\\n$/, '')],
  ['secret + "\\\\n"', `${secret}\\n`],
  ['secret.replaceAll("\\n", "\\\\n")', secret.replaceAll('\n', '\\n')],
];

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  cure: 'same-secret',
  examine: (_, lab) => lab.examineSecret(changes),
} satisfies Cause;
