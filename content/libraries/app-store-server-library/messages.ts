import type { Message } from '../model.ts';

const from = 'verification/SignedDataVerifier.java';
const chain = 'verification/ChainVerifier.java and VerificationStatus.java';

/** A status, as the exception has it: `Verification failed with status INVALID_ENVIRONMENT`. */
export default [
  {
    text: 'Verification failed with status INVALID_ENVIRONMENT',
    cause: 'claim-mismatch',
    from,
    code: 'INVALID_ENVIRONMENT',
  },
  {
    text: 'Verification failed with status INVALID_APP_IDENTIFIER',
    check: 'claims',
    from,
    code: 'INVALID_APP_IDENTIFIER',
  },
  {
    text: 'Verification failed with status VERIFICATION_FAILURE',
    check: 'signature',
    from,
    code: 'VERIFICATION_FAILURE',
  },
  {
    text: 'Verification failed with status VERIFICATION_FAILURE. x5c claim was null',
    check: 'header',
    from,
  },
  {
    text: 'Verification failed with status VERIFICATION_FAILURE. Unrecognized JWT algorithm',
    check: 'algorithm',
    from,
  },
  // The chain in `x5c` ends at none of the roots that were given, or cannot be asked about: no page here helps with that yet.
  ...[
    'INVALID_CHAIN',
    'INVALID_CHAIN_LENGTH',
    'INVALID_CERTIFICATE',
    'RETRYABLE_VERIFICATION_FAILURE',
  ].map(
    (status) =>
      ({
        text: `Verification failed with status ${status}`,
        check: 'key',
        sought: true,
        general: true,
        from: chain,
      }) as const,
  ),
] satisfies readonly Message[];
