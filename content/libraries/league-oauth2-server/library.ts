import type { Product } from '../model.ts';

export default {
  name: 'league/oauth2-server (Laravel Passport)',
  source: 'src/AuthorizationValidators/BearerTokenValidator.php, 0610336',
  home: 'https://github.com/thephpleague/oauth2-server',
  hints: ['OAuthServerException', 'BearerTokenValidator', 'laravel/passport'],
} satisfies Product;
