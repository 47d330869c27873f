import type { Message } from '../model.ts';

export default [
  {
    text: 'The header "kid" is missing.',
    cause: 'firebase-custom-vs-id-token',
    from: 'issue threads',
  },
  { text: 'This token has an invalid issuer', check: 'issuer', from: 'issue threads' },
  {
    text: 'The token has an invalid signature: {reason}',
    check: 'signature',
    from: 'issue threads',
  },
  { text: 'Requested claim is not configured', cause: 'claim-missing', from: 'issue threads' },
  {
    text: 'A key with ID "{kid}" could not be found.',
    cause: 'kid-not-found',
    from: 'firebase-tokens, Exception/UnknownKey.php',
  },
  {
    text: "No public key matching the key ID '{kid}' was found to verify the signature of this token.",
    cause: 'kid-not-found',
    from: 'firebase-tokens, VerifyIdToken/WithLcobucciJWT.php',
  },
] satisfies readonly Message[];
