import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['header'],
  symptoms: [
    'Extension Header Parameter',
    'Unsupported critical extension:',
    'Critical extension',
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
