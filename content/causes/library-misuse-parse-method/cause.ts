import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['signature'],
  symptoms: [
    'Signed Claims JWSs are not supported',
    'Unsecured Claims JWTs are not supported',
    'Unexpected Claims JWS.',
    'Unexpected unsecured Claims JWT.',
    'You should pass a plain token',
  ],
} satisfies Cause;
