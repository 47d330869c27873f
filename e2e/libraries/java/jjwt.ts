import type { Facts } from '../facts.ts';

export default {
  refusals: {
    expired: 'ExpiredJwtException: JWT expired ',
    audience: "IncorrectClaimException: Missing expected 'api.example.com' value in 'aud' claim",
    issuer: 'IncorrectClaimException: Expected iss claim to be: https://example.com, but was: ',
    signature: 'SignatureException: JWT signature does not match locally computed signature.',
    none: 'UnsupportedJwtException: Unsecured JWSs (those with an ',
    confused: 'SignatureException: Unsupported signature algorithm ',
  },
  reasons: {
    expired: 'expired',
    audience: 'aud',
    issuer: 'iss',
    signature: 'signature',
    none: 'unsupported',
    confused: 'algorithm',
  },
  cures: true,
  artifact: 'jjwt-impl',
  asksForKey: true,
  refusedThoughCured: {
    'pem-chain-wrong-certificate':
      'verify.* loads a public key; a certificate is read with CertificateFactory',
  },
} satisfies Facts;
