import type { Product } from '../model.ts';

export default {
  name: 'OpenIddict',
  source: 'OpenIddictResources.resx at 319511fa',
  home: 'https://github.com/openiddict/openiddict-core',
  hints: ['OpenIddict', 'ID20'],
} satisfies Product;
