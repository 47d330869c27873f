import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  symptoms: [
    'secret or public key must be provided',
    'HMAC key must not be empty.',
    'Zero-length key is not supported',
    'No verification key available',
    'Key may not be empty',
    'JwtStrategy requires a secret or key',
    'IDX10500',
    '"spki" must be SPKI formatted string',
    'Could not parse the provided public key.',
    'invalid key: Key must be a PEM encoded PKCS1 or PKCS8 key',
  ],
  // An empty field may only mean that the reader hasn't come to it yet
  examine: ({ key }) => (key.kind === 'none' ? { strength: 'possible', facts: {} } : null),
} satisfies Cause;
