import type { Cause } from '#jwt/model.ts';

const AROUND = /^bearer\s+|["']/gi;

export default {
  explains: ['input'],
  refines: 'token-missing',
  symptoms: [
    'jwt malformed',
    'Invalid Compact JWS',
    'The token is malformed.',
    'Not enough segments',
    'Missing dot delimiter(s)',
    'IDX12741',
    'IDX14100',
    'token contains an invalid number of segments',
  ],
  examine: ({ token }) =>
    token.inputFlaw === 'literal'
      ? { strength: 'proven', facts: { literal: token.text.replace(AROUND, '') } }
      : null,
} satisfies Cause;
