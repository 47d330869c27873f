import type { Message } from '../model.ts';

const from = 'registry/auth/token/token.go';

export default [
  { text: 'token from untrusted issuer: {issuer}', check: 'issuer', from },
  { text: 'token intended for another audience: {audience}', check: 'audience', from },
  { text: 'token not to be used after {expires} - currently {now}', cause: 'exp-expired', from },
  { text: 'token not to be used before {begins} - currently {now}', cause: 'nbf-in-future', from },
  { text: 'token has no signature', cause: 'alg-none', from },
  { text: 'token signed by untrusted key with ID: {kid}', cause: 'kid-not-found', from },
  { text: 'unable to get token signing key', cause: 'kid-missing', from },
  { text: 'unable to verify token signature: {reason}', check: 'signature', from },
  { text: 'untrusted JWK with no certificate chain', check: 'key', from },
  { text: 'leaf certificate public key ID does not match JWK key ID', check: 'key', from },
  {
    text: 'error authorizing context: authorization token required',
    cause: 'token-missing',
    from: 'issue threads',
  },
  {
    text: 'error authorizing context: insufficient scope',
    cause: 'scope-missing',
    from: 'issue threads',
  },
  {
    text: 'error authorizing context: invalid token',
    cause: 'error-swallowed',
    from: 'issue threads',
    general: true,
  },
] satisfies readonly Message[];
