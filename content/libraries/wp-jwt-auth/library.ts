import type { Product } from '../model.ts';

export default {
  name: 'JWT Authentication for WP REST API',
  source: 'public/class-jwt-auth-public.php',
  home: 'https://github.com/Tmeister/wp-api-jwt-auth',
  hints: ['jwt_auth', 'wp-api-jwt-auth'],
} satisfies Product;
