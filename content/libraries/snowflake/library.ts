import type { Product } from '../model.ts';

export default {
  name: 'Snowflake',
  source: 'messages seen in documentation and public repositories',
  home: 'https://docs.snowflake.com/user-guide/key-pair-auth-troubleshooting',
  hints: ['snowflake', '390144'],
} satisfies Product;
