import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  refines: 'key-missing',
  symptoms: [
    'secretOrPrivateKey must have a value',
    'secret or public key must be provided',
    'JwtStrategy requires a secret or key',
    'HMAC key must not be empty.',
    'Zero-length key is not supported',
  ],
  cure: 'same-secret',
} satisfies Cause;
