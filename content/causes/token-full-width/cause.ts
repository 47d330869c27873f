import type { Cause } from '#jwt/model.ts';

/** Full-width forms, and the full stop that Japanese input methods write, of either width. */
const FULL_WIDTH = /[\u3002\uff01-\uff5e\uff61]/g;

/** NFKC has ASCII for full-width forms (Unicode Standard Annex #15). What can't be seen goes, too, where both came along. */
const fold = (text: string): string =>
  text
    .replace(/[\s\p{DI}]/gu, '')
    .replace(/[\uff01-\uff61]+/g, (run) => run.normalize('NFKC'))
    .replaceAll('\u3002', '.');

export default {
  explains: ['structure'],
  refines: 'malformed-token',
  symptoms: [
    'invalid token',
    'jwt malformed',
    'illegal base64 data at input byte',
    'Illegal base64 character',
    'Base64(InvalidByte(',
  ],
  cure: 'whole-token',
  async examine({ token }, lab) {
    const { text, inputFlaw } = token;
    const found = text.match(FULL_WIDTH);
    if (inputFlaw || !found) return null;
    const facts = { count: found.length, characters: [...new Set(found)].slice(0, 5) };
    const cure = { token: fold(text) };
    const { structure, header } = await lab.given(cure);
    const isWhole = structure === 'passed' && header === 'passed';
    return isWhole ? { strength: 'proven', facts, cure } : null;
  },
} satisfies Cause;
