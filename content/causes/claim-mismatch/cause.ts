import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['claims'],
  symptoms: [
    'unexpected "azp" claim value',
    'does not match any associated bound claim values',
    "The Claim 'role' value doesn't match the required one.",
  ],
} satisfies Cause;
