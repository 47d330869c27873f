import type { Cause } from '#jwt/model.ts';

const ISSUER = /^(https:\/\/[^/]+\/tfp\/[^/]+\/)([^/]+)\/v2\.0\/?$/i;
const HOST = /^https:\/\/[^/]+\.b2clogin\.com\//i;

export default {
  explains: ['key', 'issuer'],
  refines: 'iss-mismatch',
  symptoms: ['IDX10501', 'IDX10205'],
  cure: 'key-by-kid',
  examine({ token, key, expectation }) {
    const { iss, tfp, acr } = token.claims ?? {};
    if (typeof iss !== 'string') return null;
    const [is, wanted] = [ISSUER.exec(iss), ISSUER.exec(expectation.issuer ?? '')];
    if (is && wanted && is[1] === wanted[1] && is[2] !== wanted[2])
      return { strength: 'proven', facts: { policy: is[2] ?? '' } };
    const policy = tfp ?? acr;
    const kid = token.header?.['kid'];
    const isUnknown = key.kind === 'jwks' && !key.keys.some((item) => item.kid === kid);
    return HOST.test(iss) && typeof policy === 'string' && isUnknown
      ? { strength: 'likely', facts: { policy } }
      : null;
  },
} satisfies Cause;
