import type { Message } from '../model.ts';

export default [
  { text: 'signature mismatch: {signature}', check: 'signature', from: 'lib/resty/jwt.lua' },
  { text: 'whitelist unsupported alg: {alg}', cause: 'alg-mismatch', from: 'lib/resty/jwt.lua' },
  { text: 'unsupported alg: {alg}', cause: 'alg-unsupported', from: 'lib/resty/jwt.lua' },
  {
    text: 'Decode secret is not a valid cert/public key',
    cause: 'key-format-wrong',
    from: 'lib/resty/jwt.lua',
  },
  { text: 'No trusted certs loaded', cause: 'key-missing', from: 'lib/resty/jwt.lua' },
  { text: 'Wrongly encoded signature', check: 'structure', from: 'lib/resty/jwt.lua' },
  { text: 'Unsupported RS256 key model', check: 'key', from: 'lib/resty/jwt.lua' },
  {
    text: "Claim '{claim}' ('{value}') returned failure",
    check: 'claims',
    from: 'lib/resty/jwt.lua',
  },
  { text: 'Malformed x5c header', check: 'header', from: 'lib/resty/jwt.lua' },
  {
    text: "'exp' claim expired at {expired}",
    cause: 'exp-expired',
    from: 'lib/resty/jwt-validators.lua, seen in an issue thread',
  },
  {
    text: "'nbf' claim not valid until {begins}",
    cause: 'nbf-in-future',
    from: 'lib/resty/jwt-validators.lua',
  },
  {
    text: 'nested asn1 error: bad object header: too long',
    cause: 'pem-malformed',
    from: 'OpenSSL through resty.evp, seen in an issue thread',
  },
  { text: 'signature mismatch', check: 'signature', from: 'lib/resty/jwt.lua', general: true },
] satisfies readonly Message[];
