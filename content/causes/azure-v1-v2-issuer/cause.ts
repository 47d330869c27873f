import type { Cause } from '#jwt/model.ts';

/** The tenant in the issuer of a v1.0 or v2.0 token of Microsoft Entra ID. */
const V1 = /^https:\/\/sts\.windows\.net\/([^/]+)\/?$/i;
const V2 = /^https:\/\/login\.microsoftonline\.com\/([^/]+)\/v2\.0\/?$/i;

const tenantOf = (issuer: string, form: RegExp): string | undefined => form.exec(issuer)?.[1];

export default {
  explains: ['issuer'],
  refines: 'iss-mismatch',
  symptoms: [
    'IDX10205',
    'The issuer is invalid',
    'invalid issuer',
    'jwt issuer invalid',
    'unexpected "iss" claim value',
  ],
  cure: 'issuer',
  examine({ token, expectation }) {
    const { issuer: expected } = expectation;
    const actual = token.claims?.['iss'];
    if (expected === null || typeof actual !== 'string') return null;
    const [is, wanted] = V1.test(actual) ? [V1, V2] : [V2, V1];
    const tenant = tenantOf(actual, is);
    if (tenant === undefined || tenant !== tenantOf(expected, wanted)) return null;
    return { strength: 'proven', facts: { actual, expected }, cure: { issuer: actual } };
  },
} satisfies Cause;
