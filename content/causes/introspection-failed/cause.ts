import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['input'],
  symptoms: ['OIDC introspection failed', '{"active":false}'],
} satisfies Cause;
