import type { Message } from '../model.ts';

export default [
  { text: 'bad_signature:', check: 'signature', from: 'authlib/jose/errors.py' },
  {
    text: 'Not enough segments',
    cause: 'wrong-segment-count',
    from: 'authlib/jose/rfc7515/jws.py',
  },
  {
    text: 'Invalid input segments length',
    cause: 'wrong-segment-count',
    from: 'authlib/jose/rfc7519/jwt.py',
  },
  {
    text: 'Invalid payload value',
    cause: 'token-corrupt-json',
    from: 'authlib/jose/rfc7519/jwt.py',
  },
  {
    text: 'Invalid payload type',
    cause: 'token-corrupt-json',
    from: 'authlib/jose/rfc7519/jwt.py',
  },
  {
    text: 'Invalid JSON Web Key Set',
    cause: 'jwks-url-wrong',
    from: 'authlib/jose/rfc7519/jwt.py',
  },
  { text: 'missing_algorithm:', cause: 'alg-header-missing', from: 'authlib/jose/errors.py' },
  { text: 'unsupported_algorithm:', cause: 'alg-mismatch', from: 'authlib/jose/errors.py' },
  {
    text: "Key 'use' is not valid for your usage",
    cause: 'jwks-enc-key-selected',
    from: 'authlib/jose/errors.py',
  },
  { text: "invalid_claim: Invalid claim 'iss'", check: 'issuer', from: 'authlib/jose/errors.py' },
  { text: "invalid_claim: Invalid claim 'aud'", check: 'audience', from: 'authlib/jose/errors.py' },
  { text: "Invalid claim '{claim}'", cause: 'claim-mismatch', from: 'authlib/jose/errors.py' },
  {
    text: "missing_claim: Missing 'iss' claim",
    cause: 'iss-missing',
    from: 'authlib/jose/errors.py',
  },
  {
    text: "missing_claim: Missing 'aud' claim",
    cause: 'aud-missing',
    from: 'authlib/jose/errors.py',
  },
  {
    text: "missing_claim: Missing 'exp' claim",
    cause: 'exp-missing',
    from: 'authlib/jose/errors.py',
  },
  { text: "Missing '{claim}' claim", cause: 'claim-missing', from: 'authlib/jose/errors.py' },
  {
    text: 'expired_token: The token is expired',
    cause: 'exp-expired',
    from: 'authlib/jose/errors.py',
  },
  {
    text: 'invalid_token: The token is not valid yet',
    cause: 'nbf-in-future',
    from: 'authlib/jose/errors.py',
  },
  {
    text: 'The token is not valid as it was issued in the future',
    cause: 'iat-in-future',
    from: 'authlib/jose/rfc7519/claims.py',
  },
  {
    text: 'Serialization is too long.',
    cause: 'token-too-large',
    from: 'authlib/jose/rfc7515/jws.py',
  },
  { text: 'Invalid header padding', check: 'header', from: 'recorded by a run of Authlib' },
  { text: 'Invalid signature padding', check: 'structure', from: 'recorded by a run of Authlib' },
  { text: 'BadSignatureError', check: 'signature', from: 'authlib/jose/errors.py', general: true },
  {
    text: 'ExpiredTokenError',
    cause: 'exp-expired',
    from: 'authlib/jose/errors.py',
    general: true,
  },
] satisfies readonly Message[];
