import type { Product } from '../model.ts';

export default {
  name: 'mozilla-django-oidc',
  source: 'mozilla_django_oidc at 86660c2',
  home: 'https://github.com/mozilla/mozilla-django-oidc',
  hints: ['mozilla_django_oidc'],
} satisfies Product;
