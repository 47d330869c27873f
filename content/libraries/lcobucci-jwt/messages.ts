import type { Message } from '../model.ts';

export default [
  {
    text: 'You should pass a plain token',
    cause: 'library-misuse-parse-method',
    from: 'src/Validation/Constraint/SignedWith.php',
  },
  {
    text: 'Token signer mismatch',
    cause: 'alg-mismatch',
    from: 'src/Validation/Constraint/SignedWith.php',
  },
  {
    text: 'Token signature mismatch',
    check: 'signature',
    from: 'src/Validation/Constraint/SignedWith.php',
  },
  {
    text: 'Error while decoding from Base64Url, invalid base64 characters detected',
    check: 'structure',
    from: 'seen in issue threads',
  },
  {
    text: 'The token is expired',
    cause: 'exp-expired',
    from: 'src of the published source, LooseValidAt.php',
  },
  {
    text: 'The token cannot be used yet',
    cause: 'nbf-in-future',
    from: 'src of the published source, LooseValidAt.php',
  },
  {
    text: 'The token was issued in the future',
    cause: 'iat-in-future',
    from: 'src of the published source, LooseValidAt.php',
  },
  {
    text: 'The token was not issued by the given issuers',
    check: 'issuer',
    from: 'src of the published source, IssuedBy.php',
  },
  {
    text: 'The token is not allowed to be used by this audience',
    check: 'audience',
    from: 'src of the published source, PermittedFor.php',
  },
  {
    text: 'The token does not have the claim "{claim}"',
    check: 'claims',
    from: 'src of the published source, HasClaim.php',
  },
  {
    text: '"Expiration Time" claim missing',
    cause: 'exp-missing',
    from: 'src of the published source, StrictValidAt.php',
  },
  {
    text: '"Not Before" claim missing',
    check: 'claims',
    from: 'src of the published source, StrictValidAt.php',
  },
  {
    text: '"Issued At" claim missing',
    check: 'claims',
    from: 'src of the published source, StrictValidAt.php',
  },
  {
    text: 'The JWT string must have two dots',
    cause: 'wrong-segment-count',
    from: 'src of the published source, InvalidTokenStructure.php',
  },
  {
    text: 'The JWT string is missing the Header part',
    cause: 'wrong-segment-count',
    from: 'src of the published source, InvalidTokenStructure.php',
  },
  {
    text: 'The JWT string is missing the Claim part',
    cause: 'wrong-segment-count',
    from: 'src of the published source, InvalidTokenStructure.php',
  },
  {
    text: 'The JWT string is missing the Signature part',
    cause: 'wrong-segment-count',
    from: 'src of the published source, InvalidTokenStructure.php',
  },
  {
    text: 'It was not possible to parse your key, reason: {reason}',
    cause: 'pem-malformed',
    from: 'src of the published source, InvalidKeyProvided.php',
  },
  {
    text: 'Key cannot be empty',
    cause: 'key-missing',
    from: 'src of the published source, InvalidKeyProvided.php',
  },
  {
    text: 'Key provided is shorter than {bits} bits, only {actual} bits provided',
    cause: 'hmac-key-too-short',
    from: 'src of the published source, InvalidKeyProvided.php',
  },
  {
    text: 'The token violates some mandatory constraints, details: {reason}',
    check: 'claims',
    from: 'src of the published source, RequiredConstraintsViolated.php',
    general: true,
  },
  {
    text: 'Implicit conversion of keys from strings is deprecated. Please use InMemory or LocalFileReference classes.',
    cause: 'library-api-changed',
    from: 'Signer/BaseSigner.php of 3.4',
  },
] satisfies readonly Message[];
