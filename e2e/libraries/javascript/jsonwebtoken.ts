import type { Facts } from '../facts.ts';

export default {
  refusals: {
    expired: 'TokenExpiredError: jwt expired',
    audience: 'JsonWebTokenError: jwt audience invalid. expected: api.example.com',
    issuer: 'JsonWebTokenError: jwt issuer invalid. expected: https://example.com',
    signature: 'JsonWebTokenError: invalid signature',
    none: 'JsonWebTokenError: jwt signature is required',
    confused: 'JsonWebTokenError: invalid algorithm',
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
  refusedThoughCured: {
    'sig-input-padded': 'It has no EdDSA.',
  },
} satisfies Facts;
