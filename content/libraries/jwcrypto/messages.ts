import type { Message } from '../model.ts';

export default [
  {
    text: 'Expired at {expired}, time: {now}(leeway: {leeway})',
    cause: 'exp-expired',
    from: 'jwcrypto/jwt.py, master',
  },
  {
    text: 'Valid from {begins}, time: {now}(leeway: {leeway})',
    cause: 'nbf-in-future',
    from: 'jwcrypto/jwt.py, master',
  },
  {
    text: "Invalid 'aud' value. Expected '{expected}' in '{actual}'",
    check: 'audience',
    from: 'jwcrypto/jwt.py, master',
  },
  {
    text: "Invalid 'aud' value. Expected '{expected}' got '{actual}'",
    check: 'audience',
    from: 'jwcrypto/jwt.py, master',
  },
  {
    text: "Invalid 'iss' value. Expected '{expected}' got '{actual}'",
    check: 'issuer',
    from: 'jwcrypto/jwt.py, master',
  },
  {
    text: "Invalid '{claim}' value. Expected '{expected}' got '{actual}'",
    check: 'claims',
    from: 'jwcrypto/jwt.py, master',
  },
  { text: 'Claim {claim} is missing', check: 'claims', from: 'jwcrypto/jwt.py, master' },
  {
    text: 'Claim {claim} is not a StringOrURI type',
    cause: 'claim-type-mismatch',
    from: 'jwcrypto/jwt.py, master',
  },
  {
    text: 'Claim {claim} is not an integer',
    cause: 'claim-type-mismatch',
    from: 'jwcrypto/jwt.py, master',
  },
  {
    text: 'Claims check requested but claims is not a json dict',
    cause: 'token-corrupt-json',
    from: 'jwcrypto/jwt.py, master',
  },
  { text: 'Token format unrecognized', check: 'structure', from: 'jwcrypto/jwt.py, master' },
  { text: 'Expected {expected}, got JWE', cause: 'jwe-not-jws', from: 'jwcrypto/jwt.py, master' },
  {
    text: 'Verification failed for all signatures',
    check: 'signature',
    from: 'jwcrypto/jws.py, master',
  },
  { text: 'JWTMissingKey', cause: 'kid-not-found', from: 'jwcrypto/jwt.py, master' },
  {
    text: 'jwcrypto.jwt.JWTExpired',
    cause: 'exp-expired',
    from: 'jwcrypto/jwt.py, master',
    general: true,
  },
  {
    text: 'InvalidJWSSignature',
    check: 'signature',
    from: 'jwcrypto/jwt.py, master',
    general: true,
  },
  { text: 'Unrecognized representation', cause: 'wrong-segment-count', from: 'jwcrypto/jws.py' },
] satisfies readonly Message[];
