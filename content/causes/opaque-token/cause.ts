import type { Cause } from '#jwt/model.ts';

/** Prefixes that issuers give to tokens that are no JWT: Google, GitHub, GitLab, Slack, Clerk. */
const KNOWN = /^(?:ya29\.|gh[opsur]_|github_pat_|glpat-|xox[a-z]-|oat_)/;
/** One word that does not begin like a JWT, or like one in Base64; a name or a sentence is none. */
const OPAQUE = /^(?!ey|ZXlK)[\w~+/=|:-]{16,512}$/;

export default {
  explains: ['structure'],
  refines: 'wrong-segment-count',
  symptoms: [
    'jwt malformed',
    'Invalid Compact JWS',
    'Not enough segments',
    'Missing dot delimiter(s)',
    'Wrong number of segments in token',
    'token contains an invalid number of segments',
  ],
  examine({ token }) {
    const { text } = token;
    if (token.inputFlaw || !(KNOWN.test(text) || OPAQUE.test(text))) return null;
    return { strength: KNOWN.test(text) ? 'proven' : 'likely', facts: { length: text.length } };
  },
} satisfies Cause;
