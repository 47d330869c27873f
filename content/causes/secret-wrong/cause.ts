import type { Cause, Patch } from '#jwt/model.ts';

/** The same secret in another form is no wrong secret. */
const otherReadings = (key: string): readonly Patch[] => [
  { key: key.trim() },
  { key: `${key}\n` },
  { secretEncoding: 'utf8' },
  { secretEncoding: 'base64' },
  { secretEncoding: 'hex' },
];

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  isUsual: true,
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  cure: 'same-secret',
  async examine({ token, draft }, lab) {
    const alg = token.header?.['alg'];
    if (lab.selectedKey()?.kty !== 'oct' || typeof alg !== 'string') return null;
    // An HMAC of the wrong length is a damaged signature: nothing can be said of the secret
    if (token.signature?.length !== Number(alg.slice(2)) / 8) return null;
    // nobody's secret is so long, and trying it is slow
    const readings = draft.key.length > 4096 ? [] : otherReadings(draft.key);
    const results = await Promise.all(readings.map((patch) => lab.given(patch)));
    return results.some(({ signature }) => signature === 'passed')
      ? { ruledOut: true }
      : { strength: 'possible', facts: { alg } };
  },
} satisfies Cause;
