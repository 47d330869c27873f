import type { Product } from '../model.ts';

export default {
  name: 'Apple, GitHub and other receivers',
  source: 'messages seen in issue threads and documentation',
  home: 'https://docs.github.com/apps',
  hints: ['api.github.com', 'apns'],
} satisfies Product;
