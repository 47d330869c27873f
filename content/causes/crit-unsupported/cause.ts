import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['header'],
  symptoms: [
    'is not recognized',
    'Unsupported critical extension:',
    'is not supported.',
    'unsupported crit header',
  ],
  cure: 'crit',
  examine({ token }) {
    const crit = token.header?.['crit'];
    if (crit === undefined) return null;
    const names = Array.isArray(crit) ? crit.map(String) : [JSON.stringify(crit)];
    return { strength: 'proven', facts: { names } };
  },
} satisfies Cause;
