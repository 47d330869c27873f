import type { Message } from '../model.ts';

export default [
  {
    text: 'Failed to verify a token',
    cause: 'error-swallowed',
    from: 'PrincipalMessages',
    code: 'SRJWT07000',
    general: true,
  },
  {
    text: 'No claim exists in sub, upn or preferred_username',
    cause: 'claim-missing',
    from: 'PrincipalMessages',
    code: 'SRJWT07001',
  },
  {
    text: 'Failed to load a key from the key content',
    check: 'key',
    from: 'PrincipalMessages',
    code: 'SRJWT07002',
  },
  {
    text: 'Failed to load a key from {location}',
    cause: 'jwks-unreachable',
    from: 'PrincipalMessages',
    code: 'SRJWT07003',
  },
  {
    text: "Invalid token 'kid' header",
    cause: 'kid-missing',
    from: 'PrincipalMessages',
    code: 'SRJWT07006',
  },
  {
    text: 'No resource with the named {location} location exists',
    cause: 'key-file-path-unreadable',
    from: 'PrincipalMessages',
    code: 'SRJWT07007',
  },
  {
    text: "Invalid 'iat' or 'exp' claim value",
    check: 'time',
    from: 'PrincipalMessages',
    code: 'SRJWT07008',
  },
  {
    text: 'The Expiration Time (exp={expired}) claim value cannot be more than {seconds} seconds in the future',
    check: 'time',
    from: 'PrincipalMessages',
    code: 'SRJWT07009',
  },
  {
    text: 'Required claims are not present in the JWT',
    cause: 'claim-missing',
    from: 'PrincipalMessages',
    code: 'SRJWT07010',
  },
  {
    text: 'Verification key is unresolvable',
    check: 'key',
    sought: true,
    from: 'PrincipalMessages',
    code: 'SRJWT07011',
  },
  {
    text: 'The token age has exceeded {seconds} seconds',
    cause: 'max-age',
    from: 'PrincipalMessages',
    code: 'SRJWT07018',
  },
  {
    text: "JWK set does not contain provided token 'kid'",
    cause: 'kid-not-found',
    from: 'PrincipalMessages',
    code: 'SRJWT07021',
  },
  {
    text: 'Failed to parse a token',
    check: 'structure',
    from: 'PrincipalMessages',
    code: 'SRJWT07022',
  },
  {
    text: "'mp.jwt.verify.publickey.location' is invalid",
    cause: 'key-file-path-unreadable',
    from: 'ConfigMessages',
    code: 'SRJWT02003',
  },
] satisfies readonly Message[];
