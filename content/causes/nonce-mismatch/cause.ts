import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['claims'],
  symptoms: [
    'jwt nonce invalid. expected:',
    'IDX21323',
    "IDX21321: The 'nonce' found in the jwt token did not match the expected nonce.",
    'Nonce mismatch',
    'Passed nonce and nonce in id_token should either both exist or not.',
  ],
} satisfies Cause;
