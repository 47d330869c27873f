import type { Facts } from '../facts.ts';

export default {
  refusals: {
    expired: 'Error: The token has expired at',
    audience: 'Error: The aud claim value is not allowed.',
    issuer: 'Error: The iss claim value is not allowed.',
    signature: 'Error: The token signature is invalid.',
    none: 'Error: The token signature is missing.',
    confused: 'Error: The token algorithm is invalid.',
  },
  reasons: {
    expired: 'expired',
    audience: 'audience',
    issuer: 'issuer',
    signature: 'signature',
    none: 'malformed',
    confused: 'algorithm',
  },
  asksForKey: true,
} satisfies Facts;
