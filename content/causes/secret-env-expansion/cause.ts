import type { Cause } from '#jwt/model.ts';

/** What dotenv, Docker Compose and shells make of a secret, as code that shows the change. */
const changes = (secret: string): readonly (readonly [string, string])[] => [
  ['secret.split("#")[0]', (secret.split('#')[0] ?? '').trimEnd()],
  ['secret.replace(/\\$\\{?\\w+\\}?/g, "")', secret.replace(/\$\{?\w+\}?/g, '')],
  ['secret.split("$")[0]', secret.split('$')[0] ?? ''],
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
  examine: (_, lab) =>
    lab.examineSecret((secret) => (/[$#\\`!]/.test(secret) ? changes(secret) : [])),
} satisfies Cause;
