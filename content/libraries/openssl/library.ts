import type { Product } from '../model.ts';

export default {
  name: 'OpenSSL, as libraries pass it on',
  source: 'messages seen in issue threads',
  home: 'https://www.openssl.org',
  hints: ['OpenSSL', 'ERR_OSSL'],
} satisfies Product;
