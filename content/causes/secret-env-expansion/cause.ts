import type { Cause } from '#jwt/model.ts';

/** Where parsers, shells and C strings take the value for ended. */
const cuts = (secret: string): readonly (readonly [string, string])[] =>
  [...new Set(secret.match(/[#$;&|!`,:%\s\0]/g))].map((end) => [
    `secret.split(${JSON.stringify(end)})[0]`,
    (secret.split(end)[0] ?? '').trimEnd(),
  ]);

/** What dotenv, Docker Compose and shells make of a secret, as code that shows the change. */
const changes = (secret: string): readonly (readonly [string, string])[] => [
  ['secret.replace(/\\$\\{?\\w+\\}?/g, "")', secret.replace(/\$\{?\w+\}?/g, '')],
  ...cuts(secret.trim()),
  ['secret.replaceAll("$$", "$")', secret.replaceAll('$$', '$')],
  ['secret.replace(/\\\\(.)/g, "$1")', secret.replace(/\\(.)/g, '$1')],
  ['secret.replaceAll("$", "$$")', secret.replaceAll('$', '$$$$')],
  ['secret.replace(/[$#`!\\\\]/g, "\\\\$&")', secret.replace(/[$#`!\\]/g, '\\$&')],
];

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  cure: 'same-secret',
  examine: (_, lab) => lab.examineSecret(changes),
} satisfies Cause;
