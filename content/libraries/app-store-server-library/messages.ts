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
    cause: 'claim-mismatch',
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
  { text: 'Verification failed with status INVALID_CHAIN', check: 'key', from: chain },
  { text: 'Verification failed with status INVALID_CHAIN_LENGTH', check: 'key', from: chain },
  { text: 'Verification failed with status INVALID_CERTIFICATE', check: 'key', from: chain },
  {
    text: 'Verification failed with status RETRYABLE_VERIFICATION_FAILURE',
    check: 'key',
    from: chain,
  },
] satisfies readonly Message[];
