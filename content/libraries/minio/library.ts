import type { Product } from '../model.ts';

export default {
  name: 'MinIO',
  source: 'internal/config/identity/openid at 7aac2a2c5',
  home: 'https://github.com/minio/minio',
  hints: ['minio', 'AssumeRoleWithWebIdentity'],
} satisfies Product;
