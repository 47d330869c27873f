import type { Facts } from '../facts.ts';

export default {
  refusals: {
    expired: 'TokenExpiredException: The Token has expired on ',
    audience:
      "IncorrectClaimException: The Claim 'aud' value doesn't contain the required audience.",
    issuer: "IncorrectClaimException: The Claim 'iss' value doesn't match the required issuer.",
    signature:
      "SignatureVerificationException: The Token's Signature resulted invalid when verified using the Algorithm: SHA256withRSA",
    none: "AlgorithmMismatchException: The provided Algorithm doesn't match the one defined in the JWT's Header.",
    confused:
      "AlgorithmMismatchException: The provided Algorithm doesn't match the one defined in the JWT's Header.",
  },
  reasons: {
    expired: 'expired',
    audience: 'aud',
    issuer: 'iss',
    signature: 'signature',
    none: 'algorithm',
    confused: 'algorithm',
  },
  artifact: 'java-jwt',
  asksForKey: true,
  refusedThoughCured: {
    'sig-input-padded': 'it has no EdDSA',
    'pem-chain-wrong-certificate':
      'verify.* loads a public key; a certificate is read with CertificateFactory',
  },
} satisfies Facts;
