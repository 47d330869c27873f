import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['claims'],
  refines: 'claim-mismatch',
  isHouseRule: true,
  symptoms: ['oidc: email not verified'],
  /** Wrong wherever the verifier takes another claim, such as `sub`, for the user name. */
  examine: ({ token: { claims } }) =>
    typeof claims?.['email'] === 'string' && claims['email_verified'] === false
      ? { strength: 'possible', facts: {} }
      : null,
} satisfies Cause;
