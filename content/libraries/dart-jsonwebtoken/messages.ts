import type { Message } from '../model.ts';

export default [
  { text: 'jwt expired', cause: 'exp-expired', from: 'lib/src/jwt.dart' },
  { text: 'jwt not active', cause: 'nbf-in-future', from: 'lib/src/jwt.dart' },
  { text: 'JWTInvalidException: invalid signature', check: 'signature', from: 'lib/src/jwt.dart' },
  { text: 'JWTInvalidException: invalid audience', check: 'audience', from: 'lib/src/jwt.dart' },
  { text: 'JWTInvalidException: invalid issuer', check: 'issuer', from: 'lib/src/jwt.dart' },
  { text: 'JWTInvalidException: invalid subject', cause: 'sub-mismatch', from: 'lib/src/jwt.dart' },
  {
    text: 'JWTInvalidException: invalid exp claim',
    cause: 'exp-not-number',
    from: 'lib/src/jwt.dart',
  },
  {
    text: 'JWTInvalidException: invalid nbf claim',
    cause: 'exp-not-number',
    from: 'lib/src/jwt.dart',
  },
  {
    text: 'JWTInvalidException: invalid issue at',
    cause: 'iat-not-number',
    from: 'lib/src/jwt.dart',
  },
  { text: 'JWTInvalidException: expired issue at', cause: 'max-age', from: 'lib/src/jwt.dart' },
  {
    text: 'JWTInvalidException: invalid jwt id',
    cause: 'claim-mismatch',
    from: 'lib/src/jwt.dart',
  },
  { text: 'JWTInvalidException: invalid header', check: 'header', from: 'lib/src/jwt.dart' },
  { text: 'JWTInvalidException: not a jwt', cause: 'typ-mismatch', from: 'lib/src/jwt.dart' },
  {
    text: 'JWTInvalidException: invalid token structure',
    check: 'structure',
    from: 'lib/src/jwt.dart',
  },
  {
    text: 'JWTInvalidException: unknown algorithm',
    cause: 'alg-unsupported',
    from: 'lib/src/jwt.dart',
  },
] satisfies readonly Message[];
