import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['claims'],
  refines: 'claim-missing',
  symptoms: [
    'Firebase ID token has no "sub" (subject) claim.',
    'Subject missing in token',
    'No Subject (sub) claim is present.',
    'invalid claim: missing sub claim',
    'Missing claim: sub',
  ],
} satisfies Cause;
