import type { Cause } from '#jwt/model.ts';

/** Quotation marks that a shell, a `.env` parser or a template keeps on one side only, as code that shows the change. */
const changes = (secret: string): readonly (readonly [string, string])[] => [
  ...(/^(["'`]).+\1$/s.test(secret)
    ? ([['secret.slice(1, -1)', secret.slice(1, -1)]] as const)
    : []),
  ['`"${secret}"`', `"${secret}"`],
  ["`'${secret}'`", `'${secret}'`],
];

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  examine: (_, lab) => lab.examineSecret((secret) => changes(secret.trim())),
} satisfies Cause;
