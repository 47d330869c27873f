import type { Product } from '../model.ts';

export default {
  name: 'Auth0-PHP',
  source: 'src/Exception/InvalidTokenException.php at fbde4ba4',
  home: 'https://github.com/auth0/auth0-PHP',
  hints: ['Auth0\\SDK', 'InvalidTokenException'],
} satisfies Product;
