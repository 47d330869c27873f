import type { Message } from '../model.ts';

export default [
  {
    text: 'could not verify message using any of the signatures or keys',
    check: 'signature',
    from: 'jws (v2, v3)',
  },
  { text: '"aud" not satisfied', check: 'audience', from: 'jwt/internal/errors' },
  { text: '"iat" not satisfied', cause: 'iat-in-future', from: 'jwt/internal/errors' },
  { text: '"iss" not satisfied', check: 'issuer', from: 'jwt/internal/errors' },
  {
    text: '"exp" not satisfied: token is expired',
    cause: 'exp-expired',
    from: 'jwt/internal/errors',
  },
  { text: '"exp" not satisfied', cause: 'exp-expired', from: 'jwt/internal/errors' },
  {
    text: '"nbf" not satisfied: token is not yet valid',
    cause: 'nbf-in-future',
    from: 'jwt/internal/errors',
  },
  { text: '"nbf" not satisfied', cause: 'nbf-in-future', from: 'jwt/internal/errors' },
  {
    text: 'required claim "{claim}" is missing',
    cause: 'claim-missing',
    from: 'jwt/internal/errors',
  },
  {
    text: 'failed to find key with key ID "{kid}" in key set',
    cause: 'kid-not-found',
    from: 'jws/key_provider.go',
  },
  {
    text: 'failed to find matching key: no key ID ("kid") specified in token but multiple keys available in key set',
    cause: 'kid-missing',
    from: 'jws/key_provider.go',
  },
  {
    text: 'failed to find matching key: no key ID ("kid") specified in token',
    cause: 'kid-missing',
    from: 'jws/key_provider.go',
  },
  {
    text: 'no key ID ("kid") specified in token',
    cause: 'kid-missing',
    from: 'jws/key_provider.go',
  },
  {
    text: 'failed to get key at index 0 (empty JWKS?)',
    cause: 'jwks-no-signing-keys',
    from: 'jws/key_provider.go',
  },
  {
    text: 'algorithm in the message does not match any of the inferred algorithms',
    cause: 'alg-mismatch',
    from: 'jws/key_provider.go',
  },
  { text: 'no keys for verification are provided', cause: 'key-missing', from: 'seen in a source' },
  {
    text: 'failed to find token in any location',
    cause: 'token-missing',
    from: 'seen in a source',
  },
  { text: 'jwsbb.ECDSAVerifier: invalid ECDSA signature', check: 'signature', from: 'jws/jwsbb' },
  { text: 'duplicate "kid" "{kid}" in "keys" array', cause: 'kid-duplicate', from: 'jwk/set.go' },
] satisfies readonly Message[];
