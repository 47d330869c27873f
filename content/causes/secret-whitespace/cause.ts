import type { Cause } from '#jwt/model.ts';

/** What `echo`, editors, YAML and copying add or remove, as code that shows the change. */
const changes = (secret: string): readonly (readonly [string, string])[] => [
  ['secret.trim()', secret.trim()],
  ['secret + "\\n"', `${secret}\n`],
  ['secret + "\\r\\n"', `${secret}\r\n`],
  ['secret.trim() + "\\n"', `${secret.trim()}\n`],
  ['secret + " "', `${secret} `],
  ['" " + secret', ` ${secret}`],
  ['secret + "\\t"', `${secret}\t`],
];

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  cure: 'trim-secret',
  examine: (_, lab) => lab.examineSecret(changes),
} satisfies Cause;
