import type { Message } from '../model.ts';

const from = 'libjwt/jwt-verify.c';

export default [
  { text: 'No dot found looking for end of header', cause: 'wrong-segment-count', from },
  { text: 'No dot found looking for end of body', cause: 'wrong-segment-count', from },
  { text: 'Expected a signature, but JWT has none', cause: 'alg-none', from },
  { text: 'JWT has signature, but no key was given', cause: 'key-missing', from },
  { text: 'Key alg does not match JWT', cause: 'alg-mismatch', from },
  { text: 'Config alg does not match JWT', cause: 'alg-mismatch', from },
] satisfies readonly Message[];
