import type { Product } from '../model.ts';

export default {
  name: 'WildFly Elytron',
  source: 'messages seen in issue threads',
  home: 'https://www.wildfly.org',
  hints: ['org.wildfly.security'],
} satisfies Product;
