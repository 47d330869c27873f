import type { Product } from '../model.ts';

export default {
  name: 'firebase/php-jwt',
  source: 'firebase/php-jwt src/JWT.php and src/JWK.php, published source',
  home: 'https://github.com/firebase/php-jwt',
  hints: ['Firebase\\JWT', 'SignatureInvalidException', 'ExpiredException', 'BeforeValidException'],
} satisfies Product;
