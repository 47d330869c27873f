import type { Facts } from '../facts.ts';

export default {
  refusals: {
    expired: 'JWT::ExpiredSignature: Signature has expired',
    audience: 'JWT::InvalidAudError: Invalid audience. Expected api.example.com, received ',
    issuer: 'JWT::InvalidIssuerError: Invalid issuer. Expected ["https://example.com"], received ',
    signature: 'JWT::VerificationError: Signature verification failed',
    none: 'JWT::IncorrectAlgorithm: Expected a different algorithm',
    confused: 'JWT::IncorrectAlgorithm: Expected a different algorithm',
  },
  reasons: {
    expired: 'expired',
    audience: 'audience',
    issuer: 'issuer',
    signature: 'signature',
    none: 'algorithm',
    confused: 'algorithm',
  },
  artifact: 'jwt',
  refusedThoughCured: {
    'pem-chain-wrong-certificate':
      'verify.rb loads a public key; OpenSSL::PKey reads a certificate with another call',
    'sig-input-padded': 'It has no EdDSA without the gem rbnacl.',
  },
} satisfies Facts;
