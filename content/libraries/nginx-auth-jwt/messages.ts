import type { Message } from '../model.ts';

export default [
  {
    text: 'auth_jwt: rejected due to token expired',
    cause: 'exp-expired',
    from: 'src/ngx_http_auth_jwt_module.c, ab9d9c1',
  },
  {
    text: 'auth_jwt: rejected due to none algorithm',
    cause: 'alg-none',
    from: 'src/ngx_http_auth_jwt_module.c, ab9d9c1',
  },
  {
    text: 'auth_jwt: rejected due to without signature key',
    cause: 'key-missing',
    from: 'src/ngx_http_auth_jwt_module.c, ab9d9c1',
  },
  {
    text: 'auth_jwt: rejected due to missing algorithm',
    cause: 'alg-header-missing',
    from: 'src/ngx_http_auth_jwt_module.c, ab9d9c1',
  },
  {
    text: 'auth_jwt: rejected due to missing signature key',
    cause: 'kid-not-found',
    from: 'src/ngx_http_auth_jwt_module.c, ab9d9c1',
  },
  {
    text: 'auth_jwt: rejected due to signature validate',
    check: 'signature',
    from: 'src/ngx_http_auth_jwt_module.c, ab9d9c1',
  },
  {
    text: 'auth_jwt: rejected due to kid in revocation',
    check: 'key',
    from: 'src/ngx_http_auth_jwt_module.c, ab9d9c1',
  },
  {
    text: 'auth_jwt: rejected due to sub in revocation',
    check: 'claims',
    from: 'src/ngx_http_auth_jwt_module.c, ab9d9c1',
  },
  {
    text: 'auth_jwt: rejected due to {claim} claim could not be obtained',
    check: 'claims',
    from: 'src/ngx_http_auth_jwt_module.c, ab9d9c1',
  },
  {
    text: 'auth_jwt: token was not provided',
    cause: 'token-missing',
    from: 'src/ngx_http_auth_jwt_module.c, ab9d9c1',
  },
  {
    text: 'auth_jwt: failed to parse jwt token',
    check: 'structure',
    from: 'src/ngx_http_auth_jwt_module.c, ab9d9c1',
  },
] satisfies readonly Message[];
