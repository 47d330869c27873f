import type { Message } from '../model.ts';

export default [
  {
    text: 'Missing JWT token in request',
    cause: 'token-missing',
    from: 'apisix/plugins/jwt-auth.lua',
  },
  { text: 'missing user key in JWT token', check: 'claims', from: 'apisix/plugins/jwt-auth.lua' },
  { text: 'Missing related consumer', check: 'issuer', from: 'apisix/plugins/jwt-auth.lua' },
  { text: 'Invalid user key in JWT token', check: 'claims', from: 'apisix/plugins/jwt-auth.lua' },
  {
    text: 'failed to fetch JWT token: {reason}',
    cause: 'token-missing',
    from: 'apisix/plugins/jwt-auth.lua',
  },
  { text: 'OIDC introspection failed', cause: 'opaque-token', from: 'seen in issue threads' },
] satisfies readonly Message[];
