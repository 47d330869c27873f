import type { Product } from '../model.ts';

export default {
  name: 'openidconnect (Rust)',
  source: 'src/verification/mod.rs, published source',
  home: 'https://github.com/ramosbugs/openidconnect-rs',
  hints: ['ClaimsVerificationError', 'SignatureVerification'],
} satisfies Product;
