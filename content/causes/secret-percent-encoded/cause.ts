import type { Cause } from '#jwt/model.ts';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % is part of the secret
  }
};

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
const unescaped = (text: string): string =>
  Object.entries(ENTITIES).reduceRight(
    (rest, [mark, entity]) => rest.replaceAll(entity, mark),
    text,
  );

/** What a URL, a form or a connection string does to a secret, as code that shows the change. */
const changes = (secret: string): readonly (readonly [string, string])[] => [
  ['decodeURIComponent(secret)', decoded(secret)],
  ['secret.replaceAll("+", " ")', secret.replaceAll('+', ' ')],
  ['secret.replaceAll(" ", "+")', secret.replaceAll(' ', '+')],
  ['encodeURIComponent(secret)', encodeURIComponent(secret)],
  ['escapeHtml(secret)', escaped(secret)],
  ['unescapeHtml(secret)', unescaped(secret)],
];

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  cure: 'same-secret',
  examine: (_, lab) => lab.examineSecret(changes),
} satisfies Cause;
