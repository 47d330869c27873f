import type { Message } from '../model.ts';

export default [
  {
    text: 'Multiple tokens provided',
    cause: 'duplicate-auth-headers',
    from: 'kong/plugins/jwt/handler.lua',
  },
  { text: 'Unrecognizable token', check: 'input', from: 'kong/plugins/jwt/handler.lua' },
  {
    text: 'Bad token; invalid JSON',
    check: 'structure',
    from: 'kong/plugins/jwt/handler.lua, jwt_parser.lua',
  },
  {
    text: 'Bad token; invalid alg',
    cause: 'alg-unsupported',
    from: 'kong/plugins/jwt/handler.lua, jwt_parser.lua',
  },
  {
    text: 'Bad token; invalid claims',
    cause: 'token-corrupt-json',
    from: 'kong/plugins/jwt/handler.lua, jwt_parser.lua',
  },
  {
    text: 'Bad token; invalid signature',
    check: 'structure',
    from: 'kong/plugins/jwt/handler.lua, jwt_parser.lua',
  },
  {
    text: "No mandatory 'iss' in claims",
    cause: 'iss-missing',
    from: 'kong/plugins/jwt/handler.lua',
  },
  {
    text: "No mandatory '{claim}' in claims",
    cause: 'claim-missing',
    from: 'kong/plugins/jwt/handler.lua',
  },
  {
    text: "No credentials found for given '{claim}'",
    cause: 'issuer-not-registered',
    from: 'kong/plugins/jwt/handler.lua',
  },
  { text: 'Invalid algorithm', cause: 'alg-mismatch', from: 'kong/plugins/jwt/handler.lua' },
  { text: 'Invalid key/secret', check: 'key', from: 'kong/plugins/jwt/handler.lua' },
  { text: 'Invalid signature', check: 'signature', from: 'kong/plugins/jwt/handler.lua' },
  { text: 'token not valid yet', cause: 'nbf-in-future', from: 'kong/plugins/jwt/jwt_parser.lua' },
  { text: 'token expired', cause: 'exp-expired', from: 'kong/plugins/jwt/jwt_parser.lua' },
  {
    text: 'exceeds maximum allowed expiration',
    check: 'time',
    from: 'kong/plugins/jwt/jwt_parser.lua',
  },
  {
    text: 'Signature must be 64 bytes.',
    cause: 'sig-ecdsa-length',
    from: 'kong/plugins/jwt/jwt_parser.lua',
  },
] satisfies readonly Message[];
