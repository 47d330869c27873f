import type { Cause } from '#jwt/model.ts';

/** Up to the last character that is no slash. Linear: `/\/+$/` would start anew at every slash of a hostile value. */
const bare = (url: string): string => url.slice(0, url.search(/[^/]\/*$/) + 1);

export default {
  explains: ['issuer'],
  refines: 'iss-mismatch',
  symptoms: [
    'jwt issuer invalid',
    'unexpected "iss" claim value',
    'Invalid issuer',
    'token has invalid issuer',
    'issuer did not match the issuer returned by provider',
  ],
  cure: 'issuer',
  examine(_, lab) {
    return lab.examineNearMiss('issuer', bare);
  },
} satisfies Cause;
