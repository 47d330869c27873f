import type { Message } from '../model.ts';

export default [
  { text: 'jwt missing', cause: 'token-missing', from: 'core/errors.go, main' },
  {
    text: 'jwt invalid: {reason}',
    cause: 'error-swallowed',
    from: 'core/errors.go, main',
    general: true,
  },
  {
    text: 'authorization header format must be Bearer {token}',
    cause: 'wrong-auth-scheme',
    from: 'extractor.go, main',
  },
  {
    text: 'multiple Authorization headers are not allowed',
    cause: 'duplicate-auth-headers',
    from: 'extractor.go, main',
  },
  {
    text: 'token header missing required alg field',
    cause: 'alg-header-missing',
    from: 'validator/validator.go, main',
  },
  {
    text: 'token algorithm {actual} is not allowed (allowed: {expected})',
    cause: 'alg-mismatch',
    from: 'validator/validator.go, main',
  },
  { text: 'token has no signatures', cause: 'alg-none', from: 'validator/validator.go, main' },
  { text: 'token has no issuer claim', cause: 'iss-missing', from: 'validator/validator.go, main' },
  {
    text: 'token issuer {actual} does not match any expected issuer',
    check: 'issuer',
    from: 'validator/validator.go, main',
  },
  { text: 'token has no audience', cause: 'aud-missing', from: 'validator/validator.go, main' },
  {
    text: 'token audience {actual} does not match any expected audience {expected}',
    check: 'audience',
    from: 'validator/validator.go, main',
  },
  {
    text: 'could not fetch JWKS: {reason}',
    cause: 'jwks-unreachable',
    from: 'jwks/provider.go, main',
  },
  {
    text: 'failed to find key with key ID {kid}',
    cause: 'kid-not-found',
    from: 'validator/validator.go, main',
  },
  {
    text: 'error extracting token: {reason}',
    check: 'input',
    from: 'seen in an issue thread',
    general: true,
  },
] satisfies readonly Message[];
