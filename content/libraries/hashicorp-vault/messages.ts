import type { Message } from '../model.ts';

export default [
  {
    text: 'error validating token: {reason}',
    check: 'input',
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
  { text: 'invalid subject (sub) claim', check: 'claims', from: 'cap jwt/jwt.go' },
  { text: 'aud claim does not match any bound audience', check: 'audience', from: 'path_login.go' },
  {
    text: 'audience claim does not match any bound audience',
    check: 'audience',
    from: 'seen in a published README',
  },
  { text: 'sub claim does not match bound subject', check: 'claims', from: 'path_login.go' },
  { text: '"{claim}" claim not found in token', check: 'claims', from: 'path_login.go' },
  {
    text: 'claim "{claim}" does not match any associated bound claim values',
    check: 'claims',
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
] satisfies readonly Message[];
