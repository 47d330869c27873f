import type { Product } from '../model.ts';

export default {
  name: 'passport-openidconnect',
  source: 'lib/strategy.js',
  home: 'https://github.com/jaredhanson/passport-openidconnect',
  hints: ['passport-openidconnect', 'OpenIDConnectStrategy'],
} satisfies Product;
