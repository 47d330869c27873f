import type { Product } from '../model.ts';

export default {
  name: 'Supabase Auth',
  source: 'messages seen in public repositories and issue threads',
  home: 'https://github.com/supabase/auth',
  hints: ['supabase', 'bad_jwt', 'gotrue', 'UNAUTHORIZED_LEGACY_JWT'],
} satisfies Product;
