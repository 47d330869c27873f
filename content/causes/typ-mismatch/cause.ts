import type { Cause } from '#jwt/model.ts';

const plain = (type: string): string => type.toLowerCase().replace(/^application\/(?=[^/]*$)/, '');

export default {
  explains: ['type'],
  symptoms: [
    'JOSE header typ (type) at+jwt not allowed',
    'unexpected "typ" JWT header value',
    'Invalid typ.',
    'IDX10257',
  ],
  cure: 'token-type',
  examine({ token, expectation }) {
    const { type: expected } = expectation;
    const typ = token.header?.['typ'];
    if (expected === null || !token.header) return null;
    if (typ === undefined) return { strength: 'proven', facts: { actual: [], expected } };
    if (typeof typ !== 'string')
      return { strength: 'proven', facts: { actual: [JSON.stringify(typ)], expected } };
    if (plain(typ) === plain(expected)) return null;
    return { strength: 'proven', facts: { actual: [typ], expected }, cure: { type: typ } };
  },
} satisfies Cause;
