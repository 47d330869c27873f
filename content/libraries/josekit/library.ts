import type { Product } from '../model.ts';

export default {
  name: 'josekit (Rust)',
  source: 'src at 8fc5c14',
  home: 'https://github.com/hidekatsu-izuno/josekit-rs',
  hints: ['josekit'],
} satisfies Product;
