import type { Cause } from '#jwt/model.ts';

/** What a template leaves behind when a variable is empty or was never replaced. */
const RESIDUE =
  /undefined|\bnull\b|\bNaN\b|\[object \w+\]|\$\{?[A-Za-z_]\w*\}?|\{\{[^}]*\}\}|%\(?\w*\)?s\b|%[A-Z_]+%|<[A-Za-z_-]+>/;

export default {
  explains: ['issuer', 'audience'],
  refines: 'iss-mismatch',
  symptoms: [
    'jwt issuer invalid. expected: https://example.com/tenants/undefined',
    'jwt audience invalid',
    'unexpected "iss" claim value',
    'Invalid issuer',
    'token has invalid issuer',
  ],
  cure: 'issuer',
  examine({ token, expectation }) {
    const { iss, aud } = token.claims ?? {};
    const [issuer, audience] = [expectation.issuer ?? '', expectation.audience ?? []];
    const suspects = [issuer === iss ? '' : issuer, ...audience];
    const expected = suspects.find((item) => RESIDUE.test(item));
    const residue = RESIDUE.exec(expected ?? '')?.[0];
    if (expected === undefined || residue === undefined) return null;
    const actual = expected === issuer ? iss : [aud].flat().find((item) => item !== expected);
    if (typeof actual !== 'string') return null;
    const cure = expected === issuer ? { issuer: actual } : { audience: actual };
    return { strength: 'proven', facts: { expected, residue, actual }, cure };
  },
} satisfies Cause;
