import type { Message } from '../model.ts';

export default [
  {
    text: 'Signature check failed: Invalid token signature',
    check: 'signature',
    from: 'oauth-common JWTSignatureValidator.java',
  },
  {
    text: 'Token expired at: {expired} ({time} UTC)',
    cause: 'exp-expired',
    from: 'oauth-common JWTSignatureValidator.java',
  },
  {
    text: 'Token validation failed: Expected audience not available in the token',
    check: 'audience',
    from: 'oauth-common JWTSignatureValidator.java',
  },
  {
    text: 'Token check failed - Invalid audience: {actual}',
    check: 'audience',
    from: 'oauth-common OAuthIntrospectionValidator.java',
  },
  {
    text: 'Token validation failed: Issuer not allowed: {actual}',
    check: 'issuer',
    from: 'oauth-common JWTSignatureValidator.java',
  },
  {
    text: 'Token check failed - Invalid issuer: {actual}',
    check: 'issuer',
    from: 'oauth-common OAuthIntrospectionValidator.java',
  },
  {
    text: 'Token validation failed: Issuer not set',
    cause: 'iss-missing',
    from: 'oauth-common JWTSignatureValidator.java',
  },
  {
    text: 'Token validation failed: Expiry not set',
    cause: 'exp-missing',
    from: 'oauth-common JWTSignatureValidator.java',
  },
  {
    text: 'Token validation failed: Failed to parse JWT.',
    check: 'structure',
    from: 'oauth-common JWTSignatureValidator.java',
  },
  {
    text: 'Token validation failed: Token not active',
    cause: 'nbf-in-future',
    from: 'oauth-common JWTSignatureValidator.java',
  },
  {
    text: 'Token validation failed: Token type not allowed: {type}',
    cause: 'wrong-token-type',
    from: 'oauth-common JWTSignatureValidator.java',
  },
  {
    text: "Token validation failed: Token type not set ('token_type' or 'typ' claim not present)",
    cause: 'wrong-token-type',
    from: 'oauth-common JWTSignatureValidator.java',
  },
  {
    text: 'Token validation failed: Unknown signing key (kid:{kid})',
    cause: 'kid-not-found',
    from: 'oauth-common JWTSignatureValidator.java',
  },
  {
    text: 'Token validation failed: The signing key is no longer valid (kid:{kid})',
    cause: 'key-retired-early',
    from: 'oauth-common JWTSignatureValidator.java',
  },
  {
    text: 'Token validation failed: Custom claim check failed',
    cause: 'claim-mismatch',
    from: 'oauth-common JWTSignatureValidator.java',
  },
  {
    text: 'Failed to fetch public keys needed to validate JWT signatures: {url}',
    cause: 'jwks-unreachable',
    from: 'oauth-common JWTSignatureValidator.java',
  },
  {
    text: 'Failed to extract principal - check usernameClaim, fallbackUsernameClaim configuration',
    check: 'claims',
    from: 'oauth-common JWTSignatureValidator.java',
  },
] satisfies readonly Message[];
