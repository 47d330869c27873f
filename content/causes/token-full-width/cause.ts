import type { Cause } from '#jwt/model.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const FULL_WIDTH = /[\u3002\uff01-\uff5e]/g;

/** NFKC (UAX #15) turns full-width letters into ASCII; the ideographic full stop is left to us. */
const fold = (text: string): string =>
  text.replace(INVISIBLE, '').replaceAll('\u3002', '.').normalize('NFKC').trim();

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
