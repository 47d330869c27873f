import type { Facts } from '../facts.ts';

export default {
  refusals: {
    expired: 'ExpiredSignatureError: Signature has expired',
    audience: "InvalidAudienceError: Audience doesn't match",
    issuer: 'InvalidIssuerError: Invalid issuer',
    signature: 'InvalidSignatureError: Signature verification failed',
    none: 'InvalidAlgorithmError: The specified alg value is not allowed',
    confused: 'InvalidAlgorithmError: The specified alg value is not allowed',
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
  refusedThoughCured: {
    'authjs-derived-key': 'It refuses an aud when none is expected, and the sample expects none.',
    'claims-swapped': 'It refuses an aud when none is expected, and the sample expects none.',
    'pem-chain-wrong-certificate':
      'verify.* loads a public key; this library reads a certificate with another call',
  },
} satisfies Facts;
