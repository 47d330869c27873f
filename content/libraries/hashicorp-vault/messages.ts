import type { Message } from '../model.ts';

export default [
  {
    text: 'error validating token: {reason}',
    cause: 'error-swallowed',
    from: 'seen in a source',
    general: true,
  },
  {
    text: 'no known key successfully validated the token signature',
    check: 'signature',
    from: 'cap jwt/keyset.go',
  },
  { text: 'error verifying token signature: {reason}', check: 'signature', from: 'cap jwt/jwt.go' },
  { text: 'invalid issuer (iss) claim', check: 'issuer', from: 'cap jwt/jwt.go' },
  {
    text: 'invalid audience (aud) claim: audience claim does not match any expected audience',
    check: 'audience',
    from: 'cap jwt/jwt.go',
  },
  { text: 'invalid audience (aud) claim', check: 'audience', from: 'cap jwt/jwt.go' },
  { text: 'invalid subject (sub) claim', cause: 'sub-mismatch', from: 'cap jwt/jwt.go' },
  { text: 'aud claim does not match any bound audience', check: 'audience', from: 'path_login.go' },
  {
    text: 'audience claim does not match any bound audience',
    check: 'audience',
    from: 'seen in a published README',
  },
  { text: 'sub claim does not match bound subject', cause: 'sub-mismatch', from: 'path_login.go' },
  { text: '"{claim}" claim not found in token', cause: 'claim-missing', from: 'path_login.go' },
  {
    text: 'claim "{claim}" does not match any associated bound claim values',
    cause: 'claim-mismatch',
    from: 'seen in documentation',
  },
  {
    text: 'invalid expiration time (exp) claim: token is expired',
    cause: 'exp-expired',
    from: 'cap jwt/jwt.go',
  },
  {
    text: 'invalid not before (nbf) claim: token not yet valid',
    cause: 'nbf-in-future',
    from: 'cap jwt/jwt.go',
  },
  {
    text: 'invalid issued at (iat) claim: token issued in the future',
    cause: 'iat-in-future',
    from: 'cap jwt/jwt.go',
  },
  {
    text: 'no issued at (iat), not before (nbf), or expiration time (exp) claims in token',
    cause: 'exp-missing',
    from: 'cap jwt/jwt.go',
  },
  { text: 'token signed with unexpected algorithm', cause: 'alg-mismatch', from: 'cap jwt/jwt.go' },
  { text: 'token missing kid header parameter', cause: 'kid-missing', from: 'cap jwt/keyset.go' },
  { text: 'no key set found with kid {kid}', cause: 'kid-not-found', from: 'cap jwt/keyset.go' },
  { text: 'role could not be found', check: 'claims', from: 'path_login.go', general: true },
  {
    text: 'audience claim found in JWT but no audiences bound to the role',
    cause: 'aud-not-configured',
    from: 'vault-plugin-auth-jwt path_login.go',
  },
  { text: 'claim {claim} is missing', check: 'claims', from: 'vault-plugin-auth-jwt claims.go' },
  {
    text: 'claim {claim} not found in token',
    check: 'claims',
    from: 'vault-plugin-auth-jwt path_login.go',
  },
  {
    text: 'role {role} could not be found',
    check: 'claims',
    from: 'vault-plugin-auth-jwt path_login.go',
  },
  {
    text: 'role with oidc role_type is not allowed',
    cause: 'wrong-token-type',
    from: 'vault-plugin-auth-jwt path_login.go',
  },
  { text: 'missing token', cause: 'token-missing', from: 'vault-plugin-auth-jwt path_login.go' },
  {
    text: 'error validating claims: {reason}',
    check: 'claims',
    from: 'vault-plugin-auth-jwt path_login.go',
    general: true,
  },
  { text: 'error parsing token: {reason}', check: 'structure', from: 'hashicorp/cap jwt/jwt.go' },
  { text: 'token must be signed', cause: 'alg-none', from: 'hashicorp/cap jwt/jwt.go' },
  {
    text: 'token with multiple signatures not supported',
    cause: 'json-serialization',
    from: 'hashicorp/cap jwt/jwt.go',
  },
  {
    text: 'invalid algorithm (alg) header parameter: {reason}',
    check: 'algorithm',
    from: 'hashicorp/cap jwt/jwt.go',
  },
  { text: 'invalid ID (jti) claim', check: 'claims', from: 'hashicorp/cap jwt/jwt.go' },
  {
    text: 'fetching keys oidc: get keys failed',
    cause: 'jwks-unreachable',
    from: 'seen in issue threads',
  },
  {
    text: 'claim "aud" is invalid',
    check: 'audience',
    from: 'vault-plugin-auth-kubernetes, seen in an issue thread',
  },
  {
    text: 'claim "iss" is invalid',
    check: 'issuer',
    from: 'vault-plugin-auth-kubernetes, seen in issue threads',
  },
  {
    text: 'audience claim does not match any expected audience',
    check: 'audience',
    from: 'hashicorp/cap jwt/jwt.go',
  },
  {
    text: 'could not load configuration',
    check: 'key',
    from: 'vault-plugin-auth-jwt path_login.go',
  },
] satisfies readonly Message[];
