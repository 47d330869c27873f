import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['claims'],
  symptoms: [
    'Token is missing the "scope" claim',
    'missing required "scope" claim',
    'The scope claim is required.',
    "No mandatory 'sub' in claims",
  ],
} satisfies Cause;
