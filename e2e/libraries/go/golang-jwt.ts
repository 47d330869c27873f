import type { Facts } from '../facts.ts';

export default {
  refusals: {
    expired: 'ErrTokenExpired: token has invalid claims: token is expired',
    audience: 'ErrTokenInvalidAudience: token has invalid claims: token has invalid audience',
    issuer: 'ErrTokenInvalidIssuer: token has invalid claims: token has invalid issuer',
    signature: 'ErrTokenSignatureInvalid: token signature is invalid',
    none: 'ErrTokenSignatureInvalid: token signature is invalid: signing method none is invalid',
    confused: 'ErrTokenSignatureInvalid: token signature is invalid: signing method ',
  },
  reasons: {
    expired: 'expired',
    audience: 'audience',
    issuer: 'issuer',
    signature: 'signature',
    none: 'signature',
    confused: 'signature',
  },
  cures: true,
  asksForKey: true,
} satisfies Facts;
