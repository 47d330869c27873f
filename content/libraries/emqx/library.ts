import type { Product } from '../model.ts';

export default {
  name: 'EMQX (Erlang jose)',
  source: 'apps/emqx_auth_jwt/src/emqx_authn_jwt.erl, 0878274',
  home: 'https://github.com/emqx/emqx',
  hints: ['emqx_authn_jwt', 'jose_jws'],
} satisfies Product;
