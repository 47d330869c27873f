import type { Message } from '../model.ts';

export default [
  {
    text: 'failed to find a JWT',
    cause: 'token-missing',
    from: 'src/ngx_http_auth_jwt_module.c, published source',
  },
  {
    text: 'failed to parse JWT',
    check: 'structure',
    from: 'src/ngx_http_auth_jwt_module.c, published source',
  },
  {
    text: 'invalid algorithm specified',
    check: 'algorithm',
    from: 'src/ngx_http_auth_jwt_module.c, published source',
  },
  {
    text: 'unsupported algorithm {alg}',
    cause: 'alg-unsupported',
    from: 'src/ngx_http_auth_jwt_module.c, published source',
  },
  {
    text: 'the JWT has expired',
    cause: 'exp-expired',
    from: 'src/ngx_http_auth_jwt_module.c, published source',
  },
  {
    text: 'the JWT does not contain a subject',
    check: 'claims',
    from: 'src/ngx_http_auth_jwt_module.c, published source',
  },
  {
    text: 'failed to turn hex key into binary',
    cause: 'secret-hex',
    from: 'src/ngx_http_auth_jwt_module.c, published source',
  },
  {
    text: 'failed to open public key file',
    cause: 'key-file-path-unreadable',
    from: 'src/ngx_http_auth_jwt_module.c, published source',
  },
  {
    text: 'jwt_verify: error on decode: {reason}',
    check: 'signature',
    from: 'an older fork, in issue threads',
  },
] satisfies readonly Message[];
