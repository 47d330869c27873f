import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  refines: 'key-object-type-wrong',
  symptoms: [
    'token signature is invalid: key is of invalid type: HMAC verify expects []byte',
    'key is of invalid type: RSA verify expects *rsa.PublicKey',
    'key is of invalid type',
  ],
} satisfies Cause;
