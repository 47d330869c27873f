import type { Product } from '../model.ts';

export default {
  name: 'KrakenD',
  source: 'krakend-jose at aa23909',
  home: 'https://github.com/krakend/krakend-jose',
  hints: ['KRAKEND', 'krakend'],
} satisfies Product;
