import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  refines: 'jwks-unreachable',
  symptoms: [
    'The MetadataAddress or Authority must use HTTPS unless disabled',
    'IDX20108',
    'HTTP issuer URL detected in production environment',
  ],
} satisfies Cause;
