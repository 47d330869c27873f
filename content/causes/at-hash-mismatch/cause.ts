import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['claims'],
  symptoms: [
    'No access_token provided to compare against at_hash claim.',
    'at_hash claim does not match access_token.',
    'access token hash does not match value in ID token',
    'IDX21300',
  ],
} satisfies Cause;
