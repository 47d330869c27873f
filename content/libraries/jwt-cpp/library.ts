import type { Product } from '../model.ts';

export default {
  name: 'jwt-cpp (C++)',
  source: 'include/jwt-cpp/jwt.h at commit 0a503e7',
  home: 'https://github.com/Thalhammer/jwt-cpp',
  hints: ['jwt-cpp', 'token_verification_exception', 'signature_verification_exception'],
} satisfies Product;
