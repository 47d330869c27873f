import type { Cause, JsonObject } from '#jwt/model.ts';

/** OpenID Connect Core section 2 and 3.3.2.11; `nonce` alone is a weaker sign. */
const ID_TOKEN = ['at_hash', 'c_hash', 'nonce'];
/** Keycloak, Cognito, Simple JWT and Flask-JWT-Extended name the kind of a token in one of these. */
const KIND = ['typ', 'token_use', 'token_type', 'type'];

const marksOf = (claims: JsonObject): readonly string[] => [
  ...ID_TOKEN.filter((claim) => claims[claim] !== undefined),
  ...KIND.flatMap((claim) => {
    const value = claims[claim];
    return typeof value === 'string' && /^(?:id|refresh|offline|logout)$/i.test(value)
      ? [`${claim}: ${value}`]
      : [];
  }),
];

export default {
  explains: ['audience', 'type'],
  refines: 'aud-mismatch',
  symptoms: [
    'Token has wrong type',
    'Only non-refresh tokens are allowed',
    'jwt audience invalid',
    'unexpected "aud" claim value',
    "Audience doesn't match",
    'token has invalid audience',
  ],
  cure: 'token-type',
  async examine({ token }, lab) {
    const { audience, type } = await lab.given({});
    const marks = marksOf(token.claims ?? {});
    if ((audience !== 'failed' && type !== 'failed') || marks.length === 0) return null;
    return { strength: marks.join() === 'nonce' ? 'likely' : 'proven', facts: { marks } };
  },
} satisfies Cause;
