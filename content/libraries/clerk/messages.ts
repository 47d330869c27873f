import type { Message } from '../model.ts';

export default [
  {
    text: 'Invalid JWT audience claim (aud) {actual}. Is not included in "{expected}".',
    check: 'audience',
    from: 'packages/backend/src/jwt/assertions.ts',
  },
  {
    text: 'Invalid JWT audience claim array (aud) {actual}. Is not included in "{expected}".',
    check: 'audience',
    from: 'packages/backend/src/jwt/assertions.ts',
  },
  {
    text: 'Invalid JWT algorithm {alg}. Supported: {allowed}.',
    cause: 'alg-mismatch',
    from: 'packages/backend/src/jwt/assertions.ts',
  },
  {
    text: 'Invalid JWT Authorized party claim (azp) {actual}. Expected "{expected}".',
    cause: 'azp-mismatch',
    from: 'packages/backend/src/jwt/assertions.ts',
  },
  {
    text: 'Invalid JWT type {type}. Expected "{expected}".',
    cause: 'typ-mismatch',
    from: 'packages/backend/src/jwt/assertions.ts',
  },
  {
    text: 'Invalid JWT expiry date claim (exp) {value}. Expected number.',
    cause: 'exp-not-number',
    from: 'packages/backend/src/jwt/assertions.ts',
  },
  {
    text: 'Invalid JWT not before date claim (nbf) {value}. Expected number.',
    cause: 'exp-not-number',
    from: 'packages/backend/src/jwt/assertions.ts',
  },
  {
    text: 'Invalid JWT issued at date claim (iat) {value}. Expected number.',
    cause: 'iat-not-number',
    from: 'packages/backend/src/jwt/assertions.ts',
  },
  {
    text: 'JWT is expired. Expiry date: {expired}, Current date: {now}.',
    cause: 'exp-expired',
    from: 'packages/backend/src/jwt/assertions.ts',
  },
  {
    text: 'JWT cannot be used prior to not before date claim (nbf). Not before date: {begins}; Current date: {now};',
    cause: 'nbf-in-future',
    from: 'packages/backend/src/jwt/assertions.ts',
  },
  {
    text: 'JWT issued at date claim (iat) is in the future. Issued at date: {issued}; Current date: {now};',
    cause: 'iat-in-future',
    from: 'packages/backend/src/jwt/assertions.ts',
  },
  {
    text: 'Subject claim (sub) is required and must be a string.',
    cause: 'sub-missing',
    from: 'packages/backend/src/jwt/assertions.ts',
  },
  {
    text: 'Invalid JWT form. A JWT consists of three parts separated by dots.',
    cause: 'wrong-segment-count',
    from: 'packages/backend/src/jwt/verifyJwt.ts',
  },
  {
    text: 'Invalid JWT form. The header, payload, or signature could not be decoded.',
    check: 'structure',
    from: 'packages/backend/src/jwt/verifyJwt.ts',
  },
  {
    text: 'JWT signature is invalid.',
    check: 'signature',
    from: 'packages/backend/src/jwt/verifyJwt.ts',
  },
  {
    text: 'Error verifying JWT signature. {reason}',
    check: 'signature',
    from: 'packages/backend/src/jwt/verifyJwt.ts',
  },
  {
    text: "Unable to find a signing key in JWKS that matches the kid='{kid}' of the provided session token.",
    cause: 'kid-not-found',
    from: 'packages/backend/src/tokens/keys.ts',
  },
  {
    text: 'Failed to load JWKS from Clerk Backend or Frontend API.',
    cause: 'jwks-unreachable',
    from: 'packages/backend/src/tokens/keys.ts',
  },
  {
    text: 'Error loading Clerk JWKS from {url} with code={status}',
    cause: 'jwks-unreachable',
    from: 'packages/backend/src/tokens/keys.ts',
  },
  {
    text: 'The JWKS endpoint did not contain any signing keys. Contact support@clerk.com.',
    cause: 'jwks-no-signing-keys',
    from: 'packages/backend/src/tokens/keys.ts',
  },
  {
    text: 'Failed to resolve JWK during verification.',
    check: 'key',
    sought: true,
    from: 'packages/backend/src/tokens/verify.ts',
  },
] satisfies readonly Message[];
