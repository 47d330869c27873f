import type { Cause } from '#jwt/model.ts';

const bare = (audience: string): string => audience.replace(/^api:\/\//i, '');

export default {
  explains: ['audience'],
  refines: 'aud-mismatch',
  symptoms: [
    'IDX10214',
    'The audience is invalid',
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
