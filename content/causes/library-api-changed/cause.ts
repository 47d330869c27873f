import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['input', 'algorithm'],
  symptoms: [
    "'str' object has no attribute 'decode'",
    "does not provide an export named 'default'",
    'jwt is not a function',
    "Invalid token type. Token must be a <class 'bytes'>",
    "Unable to cast object of type 'Microsoft.IdentityModel.JsonWebTokens.JsonWebToken'",
  ],
} satisfies Cause;
