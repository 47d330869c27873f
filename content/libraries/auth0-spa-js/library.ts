import type { Product } from '../model.ts';

export default {
  name: 'Auth0 SDKs (spa-js, React, Angular, Vue)',
  source: 'src/jwt.ts at dab666a1',
  home: 'https://github.com/auth0/auth0-spa-js',
  hints: ['auth0-spa-js', 'auth0-react', 'auth0-angular'],
} satisfies Product;
