import type { Product } from '../model.ts';

export default {
  name: 'Guardian',
  source: 'lib/guardian at 6e86224',
  home: 'https://github.com/ueberauth/guardian',
  hints: ['Guardian.Plug', 'Guardian.Token'],
} satisfies Product;
