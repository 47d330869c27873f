import type { Facts } from '../facts.ts';

/** Their tokens are signed with HMAC, cured or not. */
const symmetric = [
  'alg-nonstandard-name',
  'authjs-derived-key',
  'hmac-key-too-short',
  'secret-base64-decoded',
  'secret-charset',
  'secret-env-expansion',
  'secret-escaped-newline',
  'secret-full-width',
  'secret-hex',
  'secret-literal-undefined',
  'secret-percent-encoded',
  'secret-quoted',
  'secret-twice-encoded',
  'secret-whitespace',
  'secret-wrong',
  'sig-double-encoded',
  'sig-hex',
  'sig-input-newline',
];

export default {
  refusals: {
    expired: 'TokenExpiredError: oidc: token is expired (Token Expiry: ',
    audience: 'error: oidc: expected audience "api.example.com" got ["web.example.com"]',
    issuer: 'error: oidc: id token issued by a different provider, expected "https://example.com"',
    signature: 'error: failed to verify signature: no public keys able to verify jwt',
    none: 'error: oidc: malformed jwt: unexpected signature algorithm "none"; expected ["RS256"]',
    confused: 'error: oidc: malformed jwt: unexpected signature algorithm "HS256"; expected ',
  },
  jwks: { signature: 'error: failed to verify signature: failed to verify id token signature' },
  unable: {
    'jwks: unknown kid': 'it refuses it with the words that it has for a wrong signature',
  },
  refusedThoughCured: {
    ...Object.fromEntries(symmetric.map((cause) => [cause, 'go-oidc takes public keys only'])),
    'pem-chain-wrong-certificate':
      'verify.go loads a public key; crypto/x509 reads a certificate with another call',
  },
} satisfies Facts;
