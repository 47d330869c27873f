import type { Cause } from '#jwt/model.ts';

/** The year 5138: a larger NumericDate counts milliseconds. */
const MILLISECONDS = 100_000_000_000;

export default {
  explains: ['time'],
  symptoms: [
    'The token is not yet valid (iat)',
    'token used before issued',
    'Token used too early',
    'Cannot handle token with iat prior to',
    'Invalid iat',
    'token issued in the future (iat)',
  ],
  cure: 'clock',
  async examine({ token, expectation, now }, lab) {
    const iat = token.claims?.['iat'];
    if (typeof iat !== 'number' || iat > MILLISECONDS) return null;
    if (iat <= now + expectation.tolerance) return { ruledOut: true };
    // Where exp or nbf fails as well, that is what the verifier speaks of
    if ((await lab.given({})).time === 'failed') return null;
    return { strength: 'proven', facts: { iat: { instant: iat }, until: { seconds: iat - now } } };
  },
} satisfies Cause;
