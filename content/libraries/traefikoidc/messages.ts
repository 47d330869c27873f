import type { Message } from '../model.ts';

export default [
  {
    text: 'invalid JWT format: token is empty',
    cause: 'token-missing',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: 'invalid JWT format: expected JWT with 3 parts, got {count} parts',
    cause: 'wrong-segment-count',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: 'invalid JWT format: expected 3 parts, got {count}',
    cause: 'wrong-segment-count',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: 'invalid JWT format: failed to decode header: {reason}',
    check: 'header',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: 'invalid JWT format: failed to unmarshal header: {reason}',
    check: 'header',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: 'invalid JWT format: failed to decode claims: {reason}',
    check: 'structure',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: 'invalid JWT format: failed to unmarshal claims: {reason}',
    cause: 'token-corrupt-json',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: 'invalid JWT format: failed to decode signature: {reason}',
    check: 'structure',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: 'token too short to be valid JWT',
    cause: 'opaque-token',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: "missing 'alg' header",
    cause: 'alg-header-missing',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: 'missing algorithm in token header',
    cause: 'alg-header-missing',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: "missing 'iss' claim",
    cause: 'iss-missing',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: "missing 'aud' claim",
    cause: 'aud-missing',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: "missing or invalid 'exp' claim",
    cause: 'exp-missing',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: "missing or invalid 'iat' claim",
    cause: 'iat-not-number',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: "missing or empty 'sub' claim",
    check: 'claims',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: 'missing key ID in token header',
    cause: 'kid-missing',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: 'no matching public key found for kid: {kid}',
    cause: 'kid-not-found',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: 'failed to get JWKS: {reason}',
    cause: 'jwks-unreachable',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: 'JWKS fetch failed with status {status}',
    cause: 'jwks-unreachable',
    from: 'jwk.go, 2d1b04c',
  },
  {
    text: 'JWKS response contains no keys',
    cause: 'jwks-no-signing-keys',
    from: 'jwk.go, 2d1b04c',
  },
  {
    text: 'invalid issuer (token: {actual}, expected: {expected})',
    check: 'issuer',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: 'invalid audience: expected {expected}, got {actual}',
    check: 'audience',
    from: 'token_introspection.go, 2d1b04c',
  },
  {
    text: "invalid 'aud' claim type",
    cause: 'claim-type-mismatch',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: 'token has expired (exp: {expired}, now: {now}, allowed_until: {until})',
    cause: 'exp-expired',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  { text: 'token replay detected', check: 'claims', from: 'token_manager.go and jwt.go, 2d1b04c' },
  {
    text: 'Access token verification failed (non-expiration): {reason}',
    cause: 'error-swallowed',
    from: 'seen in an issue thread',
    general: true,
  },
  {
    text: 'Could not verify ID token',
    cause: 'error-swallowed',
    from: 'seen in an issue thread',
    general: true,
  },
  {
    text: 'standard claim verification failed: {reason}',
    check: 'claims',
    from: 'token_manager.go and jwt.go, 2d1b04c',
    general: true,
  },
  {
    text: 'unexpected key type for algorithm {alg}',
    cause: 'alg-key-type-mismatch',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: 'invalid ECDSA signature length',
    cause: 'sig-ecdsa-length',
    from: 'token_manager.go and jwt.go, 2d1b04c',
  },
  {
    text: 'opaque tokens are not enabled (set allowOpaqueTokens to true)',
    cause: 'opaque-token',
    from: 'token_introspection.go, 2d1b04c',
  },
] satisfies readonly Message[];
