import type { Cause } from '#jwt/model.ts';

const HOST = 'https://(?:login\\.microsoftonline\\.com|sts\\.windows\\.net)/';
const SHARED = new RegExp(`^${HOST}(common|organizations|consumers|\\{tenantid\\})(?:/|$)`, 'i');
const TENANT = new RegExp(`^${HOST}([0-9a-f]{8}-[0-9a-f-]{27})(?:/|$)`, 'i');

export default {
  explains: ['issuer'],
  refines: 'iss-mismatch',
  symptoms: [
    'IDX10205',
    'IDX40001',
    'Invalid issuer in token',
    'jwt issuer invalid',
    'unexpected "iss" claim value',
    'Invalid issuer',
    'token has invalid issuer',
  ],
  cure: 'issuer',
  examine({ token, expectation }) {
    const actual = token.claims?.['iss'];
    if (expectation.issuer === null || typeof actual !== 'string') return null;
    const shared = SHARED.exec(expectation.issuer)?.[1];
    const tenant = TENANT.exec(actual)?.[1];
    if (shared === undefined || tenant === undefined) return null;
    return { strength: 'proven', facts: { shared, tenant }, cure: { issuer: actual } };
  },
} satisfies Cause;
