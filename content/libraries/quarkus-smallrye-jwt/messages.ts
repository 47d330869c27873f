import type { Message } from '../model.ts';

export default [
  {
    text: 'SRJWT07000: Failed to verify a token',
    check: 'input',
    from: 'PrincipalMessages',
    general: true,
  },
  {
    text: 'SRJWT07001: No claim exists in sub, upn or preferred_username',
    check: 'claims',
    from: 'PrincipalMessages',
  },
  {
    text: 'SRJWT07002: Failed to load a key from the key content',
    check: 'key',
    from: 'PrincipalMessages',
  },
  {
    text: 'SRJWT07003: Failed to load a key from {location}',
    check: 'key',
    from: 'PrincipalMessages',
    code: 'SRJWT07003',
  },
  {
    text: "SRJWT07006: Invalid token 'kid' header",
    cause: 'kid-missing',
    from: 'PrincipalMessages',
  },
  {
    text: 'SRJWT07007: No resource with the named {location} location exists',
    cause: 'key-file-path-unreadable',
    from: 'PrincipalMessages',
    code: 'SRJWT07007',
  },
  {
    text: "SRJWT07008: Invalid 'iat' or 'exp' claim value",
    check: 'time',
    from: 'PrincipalMessages',
  },
  {
    text: 'SRJWT07009: The Expiration Time (exp={expired}) claim value cannot be more than {seconds} seconds in the future',
    check: 'time',
    from: 'PrincipalMessages',
    code: 'SRJWT07009',
  },
  {
    text: 'SRJWT07010: Required claims are not present in the JWT',
    check: 'claims',
    from: 'PrincipalMessages',
  },
  { text: 'SRJWT07011: Verification key is unresolvable', check: 'key', from: 'PrincipalMessages' },
  {
    text: 'SRJWT07018: The token age has exceeded {seconds} seconds',
    check: 'time',
    from: 'PrincipalMessages',
    code: 'SRJWT07018',
  },
  {
    text: "SRJWT07021: JWK set does not contain provided token 'kid'",
    cause: 'kid-not-found',
    from: 'PrincipalMessages',
  },
  { text: 'SRJWT07022: Failed to parse a token', check: 'structure', from: 'PrincipalMessages' },
  {
    text: "SRJWT02003: 'mp.jwt.verify.publickey.location' is invalid",
    cause: 'key-file-path-unreadable',
    from: 'ConfigMessages',
  },
  { text: 'Verification key is unresolvable', check: 'key', from: 'PrincipalMessages' },
] satisfies readonly Message[];
