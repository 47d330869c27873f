import type { Cause } from '#jwt/model.ts';

/** Up to the last character that is no slash. Linear: `/\/+$/` would start anew at every slash of a hostile value. */
const bare = (audience: string): string => audience.slice(0, audience.search(/[^/]\/*$/) + 1);

export default {
  explains: ['audience'],
  refines: 'aud-mismatch',
  symptoms: [
    'jwt audience invalid',
    "Audience doesn't match",
    'unexpected "aud" claim value',
    'token has invalid audience',
  ],
  cure: 'audience',
  examine(_, lab) {
    return lab.examineNearMiss('audience', bare);
  },
} satisfies Cause;
