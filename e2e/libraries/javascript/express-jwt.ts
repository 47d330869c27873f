import type { Facts } from '../facts.ts';

export default {
  refusals: {
    expired: 'UnauthorizedError: jwt expired',
    audience: 'UnauthorizedError: jwt audience invalid. expected: api.example.com',
    issuer: 'UnauthorizedError: jwt issuer invalid. expected: https://example.com',
    signature: 'UnauthorizedError: invalid signature',
    none: 'UnauthorizedError: jwt signature is required',
    confused: 'UnauthorizedError: invalid algorithm',
  },
  reasons: {
    expired: 'expired',
    audience: 'audience',
    issuer: 'issuer',
    signature: 'signature',
    none: 'malformed',
    confused: 'algorithm',
  },
  // expressJwtSecret finds no key for HS256 or none.
  jwks: {
    none: 'UnauthorizedError: invalid algorithm',
    confused: 'UnauthorizedError: secret or public key must be provided',
  },
  refusedThoughCured: {
    'sig-input-padded': 'It has no EdDSA.',
  },
} satisfies Facts;
