import type { Message } from '../model.ts';

export default [
  {
    text: 'Missing JWT token in request',
    cause: 'token-missing',
    from: 'apisix/plugins/jwt-auth.lua',
  },
  {
    text: 'missing user key in JWT token',
    cause: 'claim-missing',
    from: 'apisix/plugins/jwt-auth.lua',
  },
  {
    text: 'Missing related consumer',
    cause: 'issuer-not-registered',
    from: 'apisix/plugins/jwt-auth.lua',
  },
  { text: 'Invalid user key in JWT token', check: 'claims', from: 'apisix/plugins/jwt-auth.lua' },
  {
    text: 'failed to fetch JWT token: {reason}',
    cause: 'token-missing',
    from: 'apisix/plugins/jwt-auth.lua',
  },
  {
    text: 'OIDC introspection failed',
    cause: 'introspection-failed',
    from: 'seen in issue threads',
  },
  { text: 'JWT token invalid: {reason}', check: 'structure', from: 'apisix/plugins/jwt-auth.lua' },
  { text: 'JWT token invalid', check: 'structure', from: 'apisix/plugins/jwt-auth.lua' },
  { text: 'JWT not found in cookie', cause: 'token-missing', from: 'apisix/plugins/jwt-auth.lua' },
  {
    text: 'failed to verify jwt: algorithm mismatch, expected {expected}',
    cause: 'alg-mismatch',
    from: 'apisix/plugins/jwt-auth.lua',
  },
  {
    text: 'failed to verify jwt: signature mismatch: {signature}',
    check: 'signature',
    from: 'apisix/plugins/jwt-auth.lua',
  },
  {
    text: 'failed to verify jwt: {reason}',
    check: 'claims',
    from: 'apisix/plugins/jwt-auth.lua',
    general: true,
  },
  {
    text: 'failed to verify jwt',
    check: 'signature',
    from: 'apisix/plugins/jwt-auth.lua',
    general: true,
  },
  {
    text: 'Invalid Authorization header format.',
    check: 'input',
    from: 'apisix/plugins/openid-connect.lua',
  },
  {
    text: 'OIDC claim validation failed: {reason}',
    check: 'claims',
    from: 'apisix/plugins/openid-connect.lua',
  },
] satisfies readonly Message[];
