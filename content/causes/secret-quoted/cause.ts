import type { Cause } from '#jwt/model.ts';

/** Of any kind, at one end or both, escaped or not. */
const MARKS = /^\\?["'`“”‘’]|\\?["'`“”‘’]$/g;
/** A line of `.env`, of a shell or of YAML, up to its value. Laravel's `base64:` is a matter of its own. */
const NAME = /^(?!base64:)(?:export )?\w{1,64} ?[=:]\s*/;
const BLOCK = /^[|>][+-]?\n\s*/;

/** What a shell, a `.env` parser or a template keeps on one side only, as code that shows the change. */
const changes = (secret: string): readonly (readonly [string, string])[] => {
  const value = secret.replace(NAME, '');
  const all = [
    ...(/^(["'`]).+\1$/s.test(secret)
      ? ([['secret.slice(1, -1)', secret.slice(1, -1)]] as const)
      : []),
    [`secret.replace(${String(MARKS)}, "")`, secret.replace(MARKS, '')],
    ['`"${secret}"`', `"${secret}"`],
    ["`'${secret}'`", `'${secret}'`],
    ['`"${secret}"\\n`', `"${secret}"\n`],
    [`secret.replace(${String(NAME)}, "")`, value],
    [`secret.replace(${String(NAME)}, "").slice(1, -1)`, value.slice(1, -1)],
    [`secret.replace(${String(BLOCK)}, "")`, secret.replace(BLOCK, '')],
  ] as const;
  return all.filter(([, changed]) => changed !== secret);
};

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  examine: (_, lab) => lab.examineSecret((secret) => changes(secret.trim())),
} satisfies Cause;
