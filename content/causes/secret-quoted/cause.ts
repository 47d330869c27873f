import type { Cause } from '#jwt/model.ts';

/** Of any kind, at one end or both, escaped or not. */
const MARKS = /^(?:\\|b)?["'`“”‘’]|\\?["'`“”‘’]$/g;
/** A line of `.env`, of a shell or of YAML, up to its value. Laravel's `base64:` is a matter of its own. */
const NAME = /^(?!base64:)(?:export )?["']?[\w.-]{1,64}["']? ?[=:]\s*/;
const BLOCK = /^[|>][+-]?\n\s*/;

/** The values of a file of settings: one of them is the secret. */
const linesOf = (text: string): readonly (readonly [string, string])[] => {
  const lines = text.split(/\s*\n/, 24);
  if (lines.length < 2) return [];
  return lines.flatMap((line) => {
    const name = NAME.exec(line)?.[0];
    const value = line.slice(name?.length);
    return name === undefined
      ? []
      : [value, value.replace(MARKS, '')].map(
          (each) => [`secret.match(/^${name}(.+)/m)[1]`, each] as const,
        );
  });
};

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
    ['str(secret.encode())', `b'${secret}'`],
    ...linesOf(secret),
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
