/** How each library refuses each break: its own error and the beginning of its own message. */
import type { Break } from './tokens.ts';

export type LibraryId = 'jsonwebtoken' | 'jose' | 'pyjwt' | 'golang-jwt';

export const refusals: Readonly<Record<LibraryId, Readonly<Record<Break, string>>>> = {
  jsonwebtoken: {
    expired: 'TokenExpiredError: jwt expired',
    audience: 'JsonWebTokenError: jwt audience invalid. expected: api.example.com',
    issuer: 'JsonWebTokenError: jwt issuer invalid. expected: https://example.com',
    signature: 'JsonWebTokenError: invalid signature',
    none: 'JsonWebTokenError: jwt signature is required',
    confused: 'JsonWebTokenError: invalid algorithm',
  },
  jose: {
    expired: 'JWTExpired: "exp" claim timestamp check failed',
    audience: 'JWTClaimValidationFailed: unexpected "aud" claim value',
    issuer: 'JWTClaimValidationFailed: unexpected "iss" claim value',
    signature: 'JWSSignatureVerificationFailed: signature verification failed',
    none: 'JOSEAlgNotAllowed: "alg" (Algorithm) Header Parameter value not allowed',
    confused: 'JOSEAlgNotAllowed: "alg" (Algorithm) Header Parameter value not allowed',
  },
  pyjwt: {
    expired: 'ExpiredSignatureError: Signature has expired',
    audience: "InvalidAudienceError: Audience doesn't match",
    issuer: 'InvalidIssuerError: Invalid issuer',
    signature: 'InvalidSignatureError: Signature verification failed',
    none: 'InvalidAlgorithmError: The specified alg value is not allowed',
    confused: 'InvalidAlgorithmError: The specified alg value is not allowed',
  },
  'golang-jwt': {
    expired: 'ErrTokenExpired: token has invalid claims: token is expired',
    audience: 'ErrTokenInvalidAudience: token has invalid claims: token has invalid audience',
    issuer: 'ErrTokenInvalidIssuer: token has invalid claims: token has invalid issuer',
    signature: 'ErrTokenSignatureInvalid: token signature is invalid',
    none: 'ErrTokenSignatureInvalid: token signature is invalid: signing method none is invalid',
    confused: 'ErrTokenSignatureInvalid: token signature is invalid: signing method ',
  },
};

/** What reasonOf of verify.* says. Where a library cannot tell, the word is coarser. */
export const reasons: Readonly<Record<LibraryId, Readonly<Record<Break, string>>>> = {
  jsonwebtoken: {
    expired: 'expired',
    audience: 'audience',
    issuer: 'issuer',
    signature: 'signature',
    none: 'malformed',
    confused: 'algorithm',
  },
  jose: {
    expired: 'expired',
    audience: 'audience',
    issuer: 'issuer',
    signature: 'signature',
    none: 'algorithm',
    confused: 'algorithm',
  },
  pyjwt: {
    expired: 'expired',
    audience: 'audience',
    issuer: 'issuer',
    signature: 'signature',
    none: 'algorithm',
    confused: 'algorithm',
  },
  'golang-jwt': {
    expired: 'expired',
    audience: 'audience',
    issuer: 'issuer',
    signature: 'signature',
    none: 'signature',
    confused: 'signature',
  },
};
