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
  async examine({ key, draft }, lab) {
    if (key.kind !== 'secret' || draft.secretEncoding !== 'utf8') return null;
    if (draft.key.length > 4096) return null; // nobody's secret, and slow to try
    if (!/[$#\\`!]/.test(draft.key)) return { ruledOut: true };
    for (const [change, secret] of changes(draft.key)) {
      if (secret === '' || secret === draft.key) continue;
      const { signature } = await lab.given({ key: secret });
      if (signature === 'passed')
        return { strength: 'proven', facts: { change }, cure: { key: secret } };
    }
    return { ruledOut: true };
  },
} satisfies Cause;
