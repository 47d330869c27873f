import type { Message } from '../model.ts';

const from = 'apps/emqx_auth_jwt/src/emqx_authn_jwt.erl';

export default [
  { text: 'jose_jwa_unsupported,verify', cause: 'alg-unsupported', from: 'issue threads' },
  { text: 'error,invalid_public_key', cause: 'key-format-wrong', from },
  { text: 'get_jwks_failed', cause: 'jwks-unreachable', from },
  { text: 'invalid_jwt_signature', check: 'signature', from },
  { text: 'missing_jwt_claim', cause: 'claim-missing', from },
  {
    text: 'invalid_jwt_claims',
    check: 'claims',
    from: 'apps/emqx_auth_jwt/src/emqx_authn_jwt.erl',
  },
] satisfies readonly Message[];
