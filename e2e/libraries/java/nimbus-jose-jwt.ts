import type { Facts } from '../facts.ts';

export default {
  refusals: {
    expired: 'ExpiredJWTException: Expired JWT',
    audience: 'BadJWTException: JWT aud claim rejected',
    issuer: 'BadJWTException: JWT iss claim value rejected',
    signature: 'BadJWSException: Signed JWT rejected: Invalid signature',
    none: 'BadJOSEException: Unsecured (plain) JWTs are rejected, extend class to handle',
    confused: 'BadJOSEException: Signed JWT rejected: Another algorithm expected',
  },
  reasons: {
    expired: 'expired',
    audience: 'JWT aud claim rejected',
    issuer: 'JWT iss claim value rejected',
    signature: 'signature',
    none: 'algorithm or key',
    confused: 'algorithm or key',
  },
  asksForKey: true,
  refusedThoughCured: {
    'sig-input-padded': 'the verifiers that it chooses by itself know no EdDSA',
    'pem-chain-wrong-certificate':
      'verify.* loads a public key; a certificate is read with CertificateFactory',
  },
} satisfies Facts;
