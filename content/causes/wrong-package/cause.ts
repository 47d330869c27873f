import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['input'],
  symptoms: [
    "module 'jwt' has no attribute 'encode'",
    "module 'jwt' has no attribute 'decode'",
    "cannot import name 'jwt' from 'jose'",
    "does not provide an export named 'JWT'",
  ],
} satisfies Cause;
