import type { Facts } from '../facts.ts';

export default {
  refusals: {
    expired: 'ExpiredSignatureError: Signature has expired.',
    audience: 'JWTClaimsError: Invalid audience',
    issuer: 'JWTClaimsError: Invalid issuer',
    signature: 'JWTError: Signature verification failed.',
    none: 'JWTError: The specified alg value is not allowed',
    confused: 'JWTError: The specified alg value is not allowed',
  },
  reasons: {
    expired: 'expired',
    audience: 'audience',
    issuer: 'issuer',
    signature: 'signature',
    none: 'algorithm',
    confused: 'algorithm',
  },
  refusedThoughCured: {
    'authjs-derived-key': 'It refuses an aud when none is expected, and the sample expects none.',
    'claims-swapped': 'It refuses an aud when none is expected, and the sample expects none.',
    'alg-rs-vs-ps': 'It has no PS256.',
    'jwk-alg-conflict': 'It has no PS256.',
    'sig-input-padded': 'It has no EdDSA.',
    'sig-pss-salt': 'It has no PS256.',
  },
  unable: {
    'jwks: unknown kid': 'No key of that kid is a signature that fails.',
  },
} satisfies Facts;
