import type { Message } from '../model.ts';

const tail = 'at line {line} column {column}';
const base64 = 'base64 0.22 src/decode.rs';
const serde = 'serde_core src/de/mod.rs';

export default [
  { text: 'InvalidToken', cause: 'wrong-segment-count', from: 'src/errors.rs' },
  { text: 'InvalidSignature', check: 'signature', from: 'src/errors.rs' },
  { text: 'InvalidEcdsaKey', check: 'key', from: 'src/errors.rs' },
  { text: 'InvalidEddsaKey', check: 'key', from: 'src/errors.rs' },
  { text: 'RSA key invalid: {reason}', check: 'key', from: 'src/errors.rs' },
  // A PEM that cannot be read, and a key of another family than alg.
  { text: 'InvalidKeyFormat', check: 'key', from: 'src/errors.rs' },
  { text: 'InvalidAlgorithmName', cause: 'alg-nonstandard-name', from: 'src/errors.rs' },
  { text: 'UnsupportedAlgorithm', cause: 'jwks-unsupported-key', from: 'src/decoding.rs' },
  { text: 'Missing required claim: exp', cause: 'exp-missing', from: 'src/errors.rs' },
  { text: 'Missing required claim: aud', cause: 'aud-missing', from: 'src/errors.rs' },
  { text: 'Missing required claim: iss', cause: 'iss-missing', from: 'src/errors.rs' },
  { text: 'Missing required claim: {claim}', cause: 'claim-missing', from: 'src/errors.rs' },
  { text: 'Invalid format for claim: exp', cause: 'exp-not-number', from: 'src/validation.rs' },
  { text: 'Invalid format for claim: {claim}', check: 'claims', from: 'src/validation.rs' },
  { text: 'ExpiredSignature', cause: 'exp-expired', from: 'src/errors.rs' },
  { text: 'InvalidIssuer', check: 'issuer', from: 'src/errors.rs' },
  { text: 'InvalidAudience', check: 'audience', from: 'src/errors.rs' },
  { text: 'InvalidSubject', cause: 'sub-mismatch', from: 'src/errors.rs' },
  { text: 'ImmatureSignature', cause: 'nbf-in-future', from: 'src/errors.rs' },
  { text: 'InvalidAlgorithm', cause: 'alg-mismatch', from: 'src/errors.rs' },
  { text: 'MissingAlgorithm', check: 'algorithm', from: 'src/errors.rs' },
  { text: 'Base64 error: Invalid symbol 32, offset 6.', cause: 'bearer-prefix', from: base64 },
  { text: 'Base64 error: Invalid symbol 32, offset {offset}.', check: 'input', from: base64 },
  { text: 'Base64 error: Invalid symbol 34, offset 0.', cause: 'token-quoted', from: base64 },
  {
    text: 'Base64 error: Invalid symbol 10, offset {offset}.',
    cause: 'token-whitespace',
    from: base64,
  },
  // What stands before the last two periods is taken for the header, with the periods in it.
  {
    text: 'Base64 error: Invalid symbol 46, offset {offset}.',
    cause: 'wrong-segment-count',
    from: base64,
  },
  {
    text: 'Base64 error: Invalid symbol 43, offset {offset}.',
    cause: 'token-not-base64url',
    from: base64,
  },
  {
    text: 'Base64 error: Invalid symbol 47, offset {offset}.',
    cause: 'token-not-base64url',
    from: base64,
  },
  { text: 'Base64 error: Invalid padding', cause: 'token-not-base64url', from: base64 },
  { text: 'Base64 error: Invalid input length: {length}', cause: 'token-truncated', from: base64 },
  { text: 'Base64 error: {reason}', check: 'structure', from: 'src/errors.rs' },
  {
    text: `JSON error: unknown variant \`none\`, expected one of {algorithms} ${tail}`,
    cause: 'alg-none',
    from: serde,
  },
  {
    text: `JSON error: unknown variant \`{alg}\`, expected one of {algorithms} ${tail}`,
    check: 'algorithm',
    from: serde,
  },
  {
    text: `JSON error: missing field \`alg\` ${tail}`,
    cause: 'alg-header-missing',
    from: serde,
  },
  { text: `JSON error: missing field \`{claim}\` ${tail}`, check: 'claims', from: serde },
  {
    text: `JSON error: duplicate field \`{member}\` ${tail}`,
    cause: 'json-duplicate-members',
    from: serde,
  },
  {
    text: `JSON error: invalid type: {actual}, expected {expected} ${tail}`,
    cause: 'claim-type-mismatch',
    from: serde,
  },
  { text: 'JSON error: {reason}', cause: 'token-corrupt-json', from: 'src/errors.rs' },
  { text: 'UTF-8 error: {reason}', cause: 'payload-charset', from: 'src/errors.rs' },
  {
    text: 'Base64(InvalidByte({position}, {byte}))',
    check: 'structure',
    from: 'src/errors.rs, Debug form',
  },
  {
    text: 'Could not automatically determine the process-level CryptoProvider from jsonwebtoken crate features.',
    cause: 'missing-dependency',
    from: 'src/crypto/mod.rs',
  },
  { text: 'the token has no kid', cause: 'kid-missing', from: 'jwks.rs' },
  { text: 'unknown kid', cause: 'kid-not-found', from: 'jwks.rs' },
  {
    text: 'Error(Json(Error({reason}',
    cause: 'token-corrupt-json',
    from: 'the same error as Debug prints it',
  },
  {
    text: 'Error(InvalidSignature)',
    check: 'signature',
    from: 'the same error as Debug prints it',
  },
  {
    text: 'Error(ExpiredSignature)',
    cause: 'exp-expired',
    from: 'the same error as Debug prints it',
  },
  { text: 'Error(InvalidToken)', check: 'structure', from: 'the same error as Debug prints it' },
  { text: 'Error(InvalidAudience)', check: 'audience', from: 'the same error as Debug prints it' },
  { text: 'Error(InvalidIssuer)', check: 'issuer', from: 'the same error as Debug prints it' },
  {
    text: 'Error(InvalidAlgorithm)',
    cause: 'alg-mismatch',
    from: 'the same error as Debug prints it',
  },
] satisfies readonly Message[];
