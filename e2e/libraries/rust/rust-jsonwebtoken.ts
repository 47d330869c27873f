import type { Facts } from '../facts.ts';

const unexpected = 'It refuses an aud when none is expected, and the sample expects none.';

export default {
  refusals: {
    expired: 'ExpiredSignature: ExpiredSignature',
    audience: 'InvalidAudience: InvalidAudience',
    issuer: 'InvalidIssuer: InvalidIssuer',
    signature: 'InvalidSignature: InvalidSignature',
    none: 'Json: JSON error: unknown variant `none`, expected one of ',
    confused: 'InvalidAlgorithm: InvalidAlgorithm',
  },
  reasons: {
    expired: 'expired',
    audience: 'audience',
    issuer: 'issuer',
    signature: 'signature',
    none: 'malformed',
    confused: 'algorithm',
  },
  cures: true,
  artifact: 'jsonwebtoken',
  refusedThoughCured: {
    'authjs-derived-key': unexpected,
    'claims-swapped': unexpected,
  },
} satisfies Facts;
