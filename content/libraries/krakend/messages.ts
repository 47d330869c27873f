import type { Message } from '../model.ts';

export default [
  { text: 'no Keys have been found', cause: 'jwks-no-signing-keys', from: 'key_cacher.go' },
  { text: 'key exists but is expired', cause: 'jwks-cache-stale', from: 'key_cacher.go' },
  {
    text: 'JWK client is using an insecure connection to the JWK service',
    cause: 'jwks-http-blocked',
    from: 'jwk.go',
  },
  { text: 'JWK client did not find a pinned key', cause: 'jwks-tls-untrusted', from: 'jwk.go' },
  {
    text: 'Unable to validate the token: {reason}',
    cause: 'error-swallowed',
    from: 'gin/jose.go',
    general: true,
  },
  {
    text: 'Token sent by client does not have sufficient roles',
    check: 'claims',
    from: 'gin/jose.go',
  },
  {
    text: 'Token sent by client does not have the required scopes',
    cause: 'scope-missing',
    from: 'gin/jose.go',
  },
  { text: 'Token sent by client rejected', cause: 'token-revoked', from: 'gin/jose.go' },
  {
    text: 'Token sent by client is invalid: {reason}',
    cause: 'error-swallowed',
    from: 'gin/jose.go',
    general: true,
  },
] satisfies readonly Message[];
