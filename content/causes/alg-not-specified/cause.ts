import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['algorithm'],
  refines: 'option-name-wrong',
  symptoms: [
    'It is required that you pass in a value for the "algorithms" argument when calling decode().',
    'express-jwt: `algorithms` is a required option',
    'algorithms should be set',
    'go-jose/go-jose: no signature algorithms specified',
    'An algorithm must be specified',
    'The Algorithm cannot be null.',
  ],
  cure: 'pin-algorithms',
} satisfies Cause;
