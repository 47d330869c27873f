import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  symptoms: [
    'fetch failed',
    'request timed out',
    'Fail to fetch data from the url',
    "Couldn't retrieve remote JWK set",
    'Jwks remote fetch is failed',
    'IDX20804: Unable to retrieve document from',
  ],
} satisfies Cause;
