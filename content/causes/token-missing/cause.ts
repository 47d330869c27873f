import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['input'],
  symptoms: [
    'jwt must be provided',
    'No authorization token was found',
    'No auth token',
    'Missing Authorization Header',
    'no token present in request',
    'Jwt is missing',
    'Nil JSON web token',
    'JWT String argument cannot be null or empty.',
  ],
  examine: ({ token }) =>
    /^\p{DI}*(?:(?:bearer|jwt|token|dpop|basic)[\s:=]*)?$/iu.test(token.text)
      ? { strength: 'proven', facts: {} }
      : null,
} satisfies Cause;
