import type { Product } from '../model.ts';

export default {
  name: 'Open Liberty',
  source: 'messages seen in issue threads of OpenLiberty/open-liberty',
  home: 'https://github.com/OpenLiberty/open-liberty',
  hints: ['OpenLiberty', 'CWWKS1737E', 'com.ibm.ws.security'],
} satisfies Product;
