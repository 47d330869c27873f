import type { CauseId, CheckId } from '#jwt/model.ts';

/**
 * What is behind a message that names a check alone, the most frequent first, as issue threads tell it. An order in
 * which to look, not a probability.
 */
export default {
  input: [
    'token-missing',
    'header-stripped',
    'bearer-prefix',
    'literal-null-token',
    'wrong-header-or-cookie',
    'opaque-token',
  ],
  structure: [
    'bearer-prefix',
    'wrong-segment-count',
    'token-whitespace',
    'token-truncated',
    'opaque-token',
  ],
  header: ['bearer-prefix', 'token-corrupt-json', 'token-quoted', 'alg-header-missing'],
  algorithm: ['alg-mismatch', 'issuer-alg-migrated', 'alg-hs-rs-confusion', 'alg-none'],
  key: [
    'pem-escaped-newlines',
    'kid-not-found',
    'alg-hs-rs-confusion',
    'key-missing',
    'jwks-unreachable',
    'pem-malformed',
  ],
  signature: [
    'secret-wrong',
    'wrong-key',
    'secret-base64-decoded',
    'kid-other-key-verifies',
    'payload-tampered',
    'secret-rotated',
    'secret-multi-instance',
  ],
  claims: [
    'claim-missing',
    'claim-mismatch',
    'claim-type-mismatch',
    'wrong-token-type',
    'token-revoked',
    'token-corrupt-json',
  ],
  issuer: [
    'iss-mismatch',
    'iss-trailing-slash',
    'wrong-tenant',
    'issuer-not-registered',
    'iss-missing',
  ],
  audience: ['aud-mismatch', 'wrong-token-type', 'aud-missing', 'aud-not-configured'],
  time: ['exp-expired', 'clock-skew', 'nbf-in-future', 'max-age', 'exp-milliseconds'],
  type: ['typ-mismatch', 'wrong-token-type'],
} satisfies Readonly<Record<CheckId, readonly CauseId[]>>;

/** What is behind a message that a key was looked for and none came or fitted: a set of keys, not a text to be read. */
export const sought: readonly CauseId[] = [
  'kid-not-found',
  'jwks-cache-stale',
  'alg-mismatch',
  'wrong-issuer-key',
  'jwks-unreachable',
  'jwks-no-signing-keys',
];
