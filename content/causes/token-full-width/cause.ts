import type { Cause } from '#jwt/model.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const FULL_WIDTH = /[\u3002\uff01-\uff5e]/g;

/** Full-width forms stand in the order of ASCII, U+FEE0 above it; a full stop may be ideographic. */
const fold = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replaceAll('\u3002', '.')
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));

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
    const found = [...(text.match(INVISIBLE) ?? []), ...(text.match(FULL_WIDTH) ?? [])];
    if (inputFlaw || found.length === 0) return null;
    const facts = { count: found.length, characters: [...new Set(found)].slice(0, 5) };
    const cure = { token: fold(text) };
    const { structure, header } = await lab.given(cure);
    const isWhole = structure === 'passed' && header === 'passed';
    return isWhole ? { strength: 'proven', facts, cure } : null;
  },
} satisfies Cause;
