import type { Message } from '../model.ts';

export default [
  {
    text: 'Incorrect id_token: {claim}',
    check: 'claims',
    from: 'social_core/backends/open_id_connect.py',
  },
  {
    text: 'Incorrect id_token: nonce',
    cause: 'nonce-mismatch',
    from: 'social_core/backends/open_id_connect.py',
  },
  {
    text: 'Incorrect id_token: at_hash',
    cause: 'at-hash-mismatch',
    from: 'social_core/backends/open_id_connect.py',
  },
  {
    text: 'Missing id_token in OpenID Connect token response',
    cause: 'token-missing',
    from: 'social_core/backends/open_id_connect.py',
  },
  {
    text: 'Token error: {reason}',
    check: 'claims',
    general: true,
    from: 'social_core/backends/open_id_connect.py',
  },
  {
    text: 'Signature key not found',
    cause: 'kid-not-found',
    from: 'social_core/backends/azuread_tenant.py',
  },
  {
    text: 'Token issuer does not match signing key issuer',
    cause: 'wrong-issuer-key',
    from: 'social_core/backends/azuread_tenant.py',
  },
  {
    text: 'Token tenant does not match configured tenant',
    cause: 'wrong-tenant',
    from: 'social_core/backends/azuread_tenant.py',
  },
] satisfies readonly Message[];
