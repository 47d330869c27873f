import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['claims'],
  refines: 'claim-mismatch',
  symptoms: [
    'jwt subject invalid. expected:',
    'AADSTS700213',
    'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    'token has invalid subject',
    'sub claim does not match bound subject',
  ],
} satisfies Cause;
