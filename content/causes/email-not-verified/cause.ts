import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['claims'],
  refines: 'claim-mismatch',
  symptoms: ['oidc: email not verified'],
} satisfies Cause;
