import type { Product } from '../model.ts';

export default {
  name: 'Flask-JWT-Extended',
  source: 'Flask-JWT-Extended 4.7.4, published source',
  home: 'https://github.com/vimalloc/flask-jwt-extended',
  hints: ['flask_jwt_extended', 'NoAuthorizationError'],
} satisfies Product;
