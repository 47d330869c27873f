import type { Message } from '../model.ts';

export default [
  {
    text: 'You should pass a plain token',
    check: 'key',
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
] satisfies readonly Message[];
