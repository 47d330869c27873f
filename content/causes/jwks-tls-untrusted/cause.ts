import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  refines: 'jwks-unreachable',
  symptoms: [
    'x509: certificate signed by unknown authority',
    'PKIX path building failed',
    'self-signed certificate in certificate chain',
    'unable to get local issuer certificate',
    'CERTIFICATE_VERIFY_FAILED',
  ],
} satisfies Cause;
