import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['input'],
  refines: 'token-missing',
  symptoms: [
    'Missing cookie "access_token_cookie"',
    'No Authorization was found in request.cookies',
    'Missing JWT in headers or cookies',
  ],
} satisfies Cause;
