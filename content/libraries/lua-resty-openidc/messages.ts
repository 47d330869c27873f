import type { Message } from '../model.ts';

export default [
  {
    text: "id_token '{alg}' signature verification failed",
    check: 'signature',
    from: 'lib/resty/openidc.lua, master',
  },
  {
    text: 'jwt signature verification failed: {reason}',
    check: 'signature',
    from: 'seen in issue threads',
    general: true,
  },
  {
    text: 'id_token validation failed',
    check: 'claims',
    from: 'lib/resty/openidc.lua, master',
    general: true,
  },
  {
    text: 'issuer "{actual}" in id_token is not equal to the issuer from the discovery document "{expected}"',
    check: 'issuer',
    from: 'lib/resty/openidc.lua, master',
  },
  {
    text: 'no "sub" claim found in id_token',
    check: 'claims',
    from: 'lib/resty/openidc.lua, master',
  },
  {
    text: 'nonce "{actual}" in id_token is not equal to the nonce that was sent in the request "{expected}"',
    check: 'claims',
    from: 'lib/resty/openidc.lua, master',
  },
  {
    text: 'no "iat" claim found in id_token',
    check: 'claims',
    from: 'lib/resty/openidc.lua, master',
  },
  {
    text: 'id_token not yet valid: id_token.iat={iat}, ngx.time()={now}',
    cause: 'iat-in-future',
    from: 'lib/resty/openidc.lua, master',
  },
  {
    text: 'no "exp" claim found in id_token',
    cause: 'exp-missing',
    from: 'lib/resty/openidc.lua, master',
  },
  {
    text: 'token expired: id_token.exp={expired}, ngx.time()={now}',
    cause: 'exp-expired',
    from: 'lib/resty/openidc.lua, master',
  },
  {
    text: 'no "aud" claim found in id_token',
    cause: 'aud-missing',
    from: 'lib/resty/openidc.lua, master',
  },
  {
    text: 'no match found token audience array: client_id={expected}',
    check: 'audience',
    from: 'lib/resty/openidc.lua, master',
  },
  {
    text: 'token audience does not match: id_token.aud={actual}, client_id={expected}',
    check: 'audience',
    from: 'lib/resty/openidc.lua, master',
  },
  {
    text: "JWT doesn't specify kid but the keystore contains multiple RSA keys",
    cause: 'kid-missing',
    from: 'lib/resty/openidc.lua, master',
  },
  {
    text: 'RSA key with id {kid} not found',
    cause: 'kid-not-found',
    from: 'lib/resty/openidc.lua, master',
  },
  {
    text: 'opts.discovery.jwks_uri is not present or not a string',
    cause: 'jwks-url-wrong',
    from: 'lib/resty/openidc.lua, master',
  },
  {
    text: 'accessing jwks url ({url}) failed: {reason}',
    cause: 'jwks-unreachable',
    from: 'lib/resty/openidc.lua, master',
  },
  {
    text: 'accessing discovery url ({url}) failed: {reason}',
    cause: 'jwks-unreachable',
    from: 'lib/resty/openidc.lua, master',
  },
  {
    text: "don't know how to create RSA key/cert for {jwk}",
    cause: 'jwks-unsupported-key',
    from: 'lib/resty/openidc.lua, master',
  },
  {
    text: 'token is signed by unexpected algorithm "{alg}"',
    cause: 'alg-mismatch',
    from: 'lib/resty/openidc.lua, master',
  },
  {
    text: 'token is signed using algorithm "{alg}" which is not supported by lua-resty-jwt',
    cause: 'alg-unsupported',
    from: 'lib/resty/openidc.lua, master',
  },
] satisfies readonly Message[];
