import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['issuer'],
  refines: 'iss-mismatch',
  symptoms: [
    'oidc: issuer URL provided to client',
    'oidc: issuer did not match the issuer returned by provider',
    'did not match the requested issuer',
    'Discovery metadata issuer does not match token issuer',
  ],
} satisfies Cause;
