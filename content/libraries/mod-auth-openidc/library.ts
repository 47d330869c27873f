import type { Product } from '../model.ts';

export default {
  name: 'mod_auth_openidc (Apache)',
  source: 'messages seen in issue threads',
  home: 'https://github.com/OpenIDC/mod_auth_openidc',
  hints: ['mod_auth_openidc', 'oidc_proto'],
} satisfies Product;
