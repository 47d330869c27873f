import type { Message } from '../model.ts';

export default [
  { text: 'InvalidToken', cause: 'wrong-segment-count', from: 'src/errors.rs' },
  { text: 'InvalidSignature', check: 'signature', from: 'src/errors.rs' },
  { text: 'InvalidEcdsaKey', check: 'key', from: 'src/errors.rs' },
  { text: 'RSA key invalid: {reason}', check: 'key', from: 'src/errors.rs' },
  { text: 'InvalidKeyFormat', cause: 'key-format-wrong', from: 'src/errors.rs' },
  { text: 'InvalidAlgorithmName', cause: 'alg-nonstandard-name', from: 'src/errors.rs' },
  { text: 'Missing required claim: exp', cause: 'exp-missing', from: 'src/errors.rs' },
  { text: 'Missing required claim: aud', cause: 'aud-missing', from: 'src/errors.rs' },
  { text: 'Missing required claim: iss', cause: 'iss-missing', from: 'src/errors.rs' },
  { text: 'Missing required claim: {claim}', check: 'claims', from: 'src/errors.rs' },
  { text: 'ExpiredSignature', cause: 'exp-expired', from: 'src/errors.rs' },
  { text: 'InvalidIssuer', check: 'issuer', from: 'src/errors.rs' },
  { text: 'InvalidAudience', check: 'audience', from: 'src/errors.rs' },
  { text: 'InvalidSubject', check: 'claims', from: 'src/errors.rs' },
  { text: 'ImmatureSignature', cause: 'nbf-in-future', from: 'src/errors.rs' },
  { text: 'InvalidAlgorithm', cause: 'alg-mismatch', from: 'src/errors.rs' },
  { text: 'MissingAlgorithm', check: 'algorithm', from: 'src/errors.rs' },
  { text: 'Base64 error: {reason}', check: 'structure', from: 'src/errors.rs' },
  { text: 'JSON error: {reason}', cause: 'token-corrupt-json', from: 'src/errors.rs' },
  { text: 'UTF-8 error: {reason}', cause: 'payload-charset', from: 'src/errors.rs' },
  {
    text: 'Base64(InvalidByte({position}, {byte}))',
    check: 'structure',
    from: 'src/errors.rs, Debug form',
  },
] satisfies readonly Message[];
