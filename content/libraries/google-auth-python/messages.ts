import type { Message } from '../model.ts';

export default [
  {
    text: 'Wrong number of segments in token: {token}',
    cause: 'wrong-segment-count',
    from: 'google/auth/jwt.py',
  },
  { text: "Can't parse segment: {part}", check: 'structure', from: 'google/auth/jwt.py' },
  {
    text: 'Header segment should be a JSON object: {part}',
    cause: 'token-corrupt-json',
    from: 'google/auth/jwt.py',
  },
  {
    text: 'Payload segment should be a JSON object: {part}',
    cause: 'token-corrupt-json',
    from: 'google/auth/jwt.py',
  },
  {
    text: 'Token does not contain required claim {claim}',
    cause: 'claim-missing',
    from: 'google/auth/jwt.py',
  },
  {
    text: "Token used too early, {now} < {moment}. Check that your computer's clock is set correctly.",
    cause: 'iat-in-future',
    from: 'google/auth/jwt.py',
  },
  { text: 'Token expired, {moment} < {now}', cause: 'exp-expired', from: 'google/auth/jwt.py' },
  {
    text: 'The key algorithm {alg} requires the cryptography package to be installed.',
    cause: 'alg-unsupported',
    from: 'google/auth/jwt.py',
  },
  {
    text: 'Unsupported signature algorithm {alg}',
    cause: 'alg-unsupported',
    from: 'google/auth/jwt.py',
  },
  {
    text: 'Certificate for key id {kid} not found.',
    cause: 'kid-not-found',
    from: 'google/auth/jwt.py',
  },
  {
    text: 'Certificate key type does not match signature algorithm {alg}.',
    cause: 'alg-key-type-mismatch',
    from: 'google/auth/jwt.py',
  },
  { text: 'Could not verify token signature.', check: 'signature', from: 'google/auth/jwt.py' },
  {
    text: 'Token has wrong audience {actual}, expected one of {expected}',
    check: 'audience',
    from: 'google/auth/jwt.py',
  },
  {
    text: "Wrong issuer. 'iss' should be '{expected}'.",
    check: 'issuer',
    from: 'google/oauth2/id_token.py',
  },
  {
    text: "Wrong issuer. 'iss' should be one of the following: {expected}",
    check: 'issuer',
    from: 'google/oauth2/id_token.py',
  },
] satisfies readonly Message[];
