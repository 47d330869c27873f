import type { Facts } from '../facts.ts';

export default {
  refusals: {
    expired: 'JWTExpired: "exp" claim timestamp check failed',
    audience: 'JWTClaimValidationFailed: unexpected "aud" claim value',
    issuer: 'JWTClaimValidationFailed: unexpected "iss" claim value',
    signature: 'JWSSignatureVerificationFailed: signature verification failed',
    none: 'JOSEAlgNotAllowed: "alg" (Algorithm) Header Parameter value not allowed',
    confused: 'JOSEAlgNotAllowed: "alg" (Algorithm) Header Parameter value not allowed',
  },
  reasons: {
    expired: 'expired',
    audience: 'audience',
    issuer: 'issuer',
    signature: 'signature',
    none: 'algorithm',
    confused: 'algorithm',
  },
  cures: true,
  asksForKey: true,
  refusedThoughCured: {
    'pem-chain-wrong-certificate':
      'verify.* loads a public key; this library reads a certificate with another call',
  },
} satisfies Facts;
