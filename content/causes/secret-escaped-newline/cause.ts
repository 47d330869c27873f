import type { Cause } from '#jwt/model.ts';

const unescaped = (text: string): string =>
  text.replace(/\\([nrt])/g, (_, letter: string) => ({ n: '\n', r: '\r', t: '\t' })[letter] ?? '');

/** As JSON, whose quotation marks may have been left out. Quotation marks alone are another cause's matter. */
const parsed = (text: string): string => {
  if (!text.includes('\\')) return text;
  try {
    return String(JSON.parse(/^".*"$/.test(text) ? text : `"${text}"`));
  } catch {
    return text; // a quotation mark or a backslash of its own
  }
};

/** Escapes that one side resolves and the other doesn't, as code that shows the change. */
const changes = (secret: string): readonly (readonly [string, string])[] => [
  ['secret.replaceAll("\\\\n", "\\n")', unescaped(secret)],
  ['secret.replace(/(\\\\r)?\\\\n$/, "")', secret.replace(/(?:\\r)?\\n$/, '')],
  ['JSON.parse(secret)', parsed(secret)],
  ...(/["\\\n]/.test(secret)
    ? ([
        ['JSON.stringify(secret)', JSON.stringify(secret)],
        ['JSON.stringify(secret).slice(1, -1)', JSON.stringify(secret).slice(1, -1)],
      ] as const)
    : []),
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
