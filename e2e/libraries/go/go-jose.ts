import type { Facts } from '../facts.ts';

export default {
  refusals: {
    expired: 'ErrExpired: go-jose/go-jose/jwt: validation failed, token is expired (exp)',
    audience: 'ErrInvalidAudience: go-jose/go-jose/jwt: validation failed, invalid audience claim',
    issuer: 'ErrInvalidIssuer: go-jose/go-jose/jwt: validation failed, invalid issuer claim (iss)',
    signature: 'ErrCryptoFailure: go-jose/go-jose: error in cryptographic primitive',
    none: 'ErrUnexpectedSignatureAlgorithm: unexpected signature algorithm "none"; expected ["RS256"]',
    confused: 'ErrUnexpectedSignatureAlgorithm: unexpected signature algorithm "HS256"; expected ',
  },
  reasons: {
    expired: 'expired',
    audience: 'audience',
    issuer: 'issuer',
    signature: 'signature',
    none: 'algorithm',
    confused: 'algorithm',
  },
  asksForKey: true,
  refusedThoughCured: {
    'pem-chain-wrong-certificate':
      'verify.go loads a public key; crypto/x509 reads a certificate with another call',
  },
} satisfies Facts;
