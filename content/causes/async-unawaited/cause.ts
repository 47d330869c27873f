import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key', 'signature'],
  symptoms: [
    'verify must be called asynchronous if secret or public key is provided as a callback',
    'secretOrPublicKey is not valid key material',
    'Received an instance of Promise',
    '[object Promise]',
  ],
} satisfies Cause;
