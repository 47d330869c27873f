import type { Facts } from '../facts.ts';

export default {
  refusals: {
    expired: 'Firebase\\JWT\\ExpiredException: Expired token',
    audience: 'UnexpectedValueException: aud does not name this API',
    issuer: 'UnexpectedValueException: iss is not our issuer',
    signature: 'Firebase\\JWT\\SignatureInvalidException: Signature verification failed',
    none: 'UnexpectedValueException: Algorithm not supported',
    confused: 'UnexpectedValueException: Incorrect key for this algorithm',
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
    'alg-rs-vs-ps': 'It has no PS256.',
    'jwk-alg-conflict': 'It has no PS256.',
    'sig-input-padded': 'It takes an Ed25519 key as the Base64 of its 32 bytes, not as PEM.',
    'sig-pss-salt': 'It has no PS256.',
  },
} satisfies Facts;
