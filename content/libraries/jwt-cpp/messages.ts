import type { Message } from '../model.ts';

export default [
  { text: 'wrong algorithm', cause: 'alg-mismatch', from: 'include/jwt-cpp/jwt.h, 0a503e7' },
  {
    text: 'decoded JWT is missing required claim(s)',
    check: 'claims',
    from: 'include/jwt-cpp/jwt.h, 0a503e7',
  },
  {
    text: 'claim type does not match expected type',
    cause: 'claim-type-mismatch',
    from: 'include/jwt-cpp/jwt.h, 0a503e7',
  },
  {
    text: 'claim value does not match expected value',
    check: 'claims',
    from: 'include/jwt-cpp/jwt.h, 0a503e7',
  },
  { text: 'token expired', cause: 'exp-expired', from: 'include/jwt-cpp/jwt.h, 0a503e7' },
  {
    text: "token doesn't contain the required audience",
    check: 'audience',
    from: 'include/jwt-cpp/jwt.h, 0a503e7',
  },
  {
    text: 'failed to verify signature: VerifyFinal failed',
    check: 'signature',
    from: 'include/jwt-cpp/jwt.h, 0a503e7',
  },
  {
    text: 'failed to verify signature: VerifyInit failed',
    check: 'signature',
    from: 'include/jwt-cpp/jwt.h, 0a503e7',
  },
  {
    text: 'failed to verify signature: Could not get key',
    check: 'key',
    sought: true,
    from: 'include/jwt-cpp/jwt.h, 0a503e7',
  },
  {
    text: 'failed to load key: bio read failed',
    cause: 'pem-malformed',
    from: 'include/jwt-cpp/jwt.h, 0a503e7',
  },
  {
    text: 'at least one of public or private key need to be present',
    cause: 'key-missing',
    from: 'include/jwt-cpp/jwt.h, 0a503e7',
  },
  {
    text: 'error loading cert into memory',
    cause: 'pem-malformed',
    from: 'include/jwt-cpp/jwt.h, 0a503e7',
  },
  { text: 'invalid token supplied', cause: 'wrong-segment-count', from: 'issue threads' },
] satisfies readonly Message[];
