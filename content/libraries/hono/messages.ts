import type { Message } from '../model.ts';

const types = 'src/utils/jwt/types.ts';
const middleware = 'src/middleware/jwt/jwt.ts';

export default [
  { text: 'no authorization included in request', cause: 'token-missing', from: middleware },
  { text: 'invalid credentials structure', cause: 'bearer-prefix', from: middleware },
  { text: 'invalid JWT token: {token}', check: 'structure', from: types, code: 'JwtTokenInvalid' },
  {
    text: "token ({token}) is being used before it's valid",
    cause: 'nbf-in-future',
    from: types,
    code: 'JwtTokenNotBefore',
  },
  { text: 'token ({token}) expired', cause: 'exp-expired', from: types, code: 'JwtTokenExpired' },
  {
    text: 'Invalid "iat" claim, must be a valid number lower than "{now}" (iat: "{actual}")',
    check: 'time',
    from: types,
    code: 'JwtTokenIssuedAt',
  },
  {
    text: 'expected issuer "{expected}", got {actual}',
    check: 'issuer',
    from: types,
    code: 'JwtTokenIssuer',
  },
  {
    text: 'jwt header is invalid: {header}',
    check: 'header',
    from: types,
    code: 'JwtHeaderInvalid',
  },
  {
    text: 'required "kid" in jwt header: {header}',
    cause: 'kid-missing',
    from: types,
    code: 'JwtHeaderRequiresKid',
  },
  {
    text: 'symmetric algorithm "{alg}" is not allowed for JWK verification',
    check: 'algorithm',
    from: types,
    code: 'JwtSymmetricAlgorithmNotAllowed',
  },
  {
    text: 'JWT algorithm mismatch: expected "{expected}", got "{actual}"',
    cause: 'alg-mismatch',
    from: types,
    code: 'JwtAlgorithmMismatch',
  },
  {
    text: 'token({token}) signature mismatched',
    check: 'signature',
    from: types,
    code: 'JwtTokenSignatureMismatched',
  },
  {
    text: 'required "aud" in jwt payload: {payload}',
    cause: 'aud-missing',
    from: types,
    code: 'JwtPayloadRequiresAud',
  },
  {
    text: 'expected audience "{expected}", got "{actual}"',
    cause: 'aud-mismatch',
    from: types,
    code: 'JwtTokenAudience',
  },
] satisfies readonly Message[];
