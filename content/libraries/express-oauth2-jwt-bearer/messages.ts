import type { Message } from '../model.ts';

export default [
  {
    text: 'Token header missing or invalid "alg" claim',
    cause: 'alg-header-missing',
    from: 'dist/index.js',
  },
  {
    text: 'Unsupported algorithm "{alg}" for secret-based verification.',
    cause: 'alg-hs-rs-confusion',
    from: 'dist/index.js',
  },
  {
    text: 'Unsupported algorithm "{alg}" for JWKS-based verification.',
    cause: 'alg-hs-rs-confusion',
    from: 'dist/index.js',
  },
  {
    text: 'No JWKS URI, public key, or secret available for verification',
    cause: 'key-missing',
    from: 'dist/index.js',
  },
  { text: "Token missing required 'iss' claim", cause: 'iss-missing', from: 'dist/index.js' },
  { text: 'No issuers configured for token validation', check: 'issuer', from: 'dist/index.js' },
  { text: 'Token issuer is not allowed', cause: 'iss-mismatch', from: 'dist/index.js' },
  {
    text: 'Discovery metadata issuer does not match token issuer',
    cause: 'oidc-discovery-issuer-mismatch',
    from: 'dist/index.js',
  },
  { text: "Unexpected 'iss' value", check: 'issuer', from: 'dist/index.js' },
  { text: "Unexpected 'aud' value", check: 'audience', from: 'dist/index.js' },
  { text: "Unexpected 'typ' value", cause: 'typ-mismatch', from: 'dist/index.js' },
  { text: "Unexpected 'exp' value", check: 'time', from: 'dist/index.js' },
  { text: "Unexpected '{claim}' value", cause: 'claim-mismatch', from: 'dist/index.js' },
  {
    text: 'Failed to fetch authorization server metadata',
    cause: 'jwks-unreachable',
    from: 'dist/index.js',
  },
  {
    text: 'HTTP issuer URL detected in production environment. Use HTTPS for security.',
    cause: 'jwks-http-blocked',
    from: 'dist/index.js',
  },
  {
    text: 'DPoP proof requires the DPoP authentication scheme, not Bearer',
    cause: 'dpop-bound',
    from: 'dist/index.js',
  },
  {
    text: 'JWT Access Token has no jkt confirmation claim',
    cause: 'dpop-bound',
    from: 'dist/index.js',
  },
  { text: 'JWT Access Token confirmation mismatch', cause: 'dpop-bound', from: 'dist/index.js' },
  {
    text: 'Insufficient Scope',
    cause: 'scope-missing',
    from: 'dist/index.js',
    code: 'insufficient_scope',
  },
] satisfies readonly Message[];
