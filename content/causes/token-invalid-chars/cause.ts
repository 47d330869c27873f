import type { Cause } from '#jwt/model.ts';

/** Other causes know better: white space, standard Base64, percent signs, full width, what can't be seen. */
const STRANGE = /\u00ad|[^\w.\-+/=%\s\p{DI}\p{Cc}\u3002\uff01-\uff5e\uff61]/u;

/** Dashes and dots of word processors, a line break as source code writes it, the backslash of Markdown, and letters of other alphabets that look like ours. */
const LETTERS = new Map(
  Array.from('АВЕКМНОРСТХаеорсухіѕј', (letter, i) => [letter, 'ABEKMHOPCTXaeopcyxisj'.charAt(i)]),
);
const repair = (text: string): string =>
  text
    .replace(/[\p{Pd}\u00ad\u2043\u2212]/gu, '-')
    .replace(/[·․‧∙•]/g, '.')
    .replace(/\\(?:[nr]|(?=[\w.-]))/g, '')
    .replace(/[А-ј]/g, (letter) => LETTERS.get(letter) ?? letter);

export default {
  explains: ['structure'],
  refines: 'malformed-token',
  symptoms: [
    'invalid token',
    'illegal base64 data at input byte',
    'Illegal base64 character',
    'non-alphabet digit found',
    'Base64(InvalidByte(',
    'Invalid payload padding',
  ],
  cure: 'whole-token',
  async examine({ token }, lab) {
    // An unencoded payload is meant to have such characters (RFC 7797 section 5.2)
    if (token.header?.['b64'] === false) return null;
    const character = STRANGE.exec(token.text)?.[0];
    const cure = { token: repair(token.text) };
    if (character === undefined || token.inputFlaw || !cure.token.includes('.')) return null;
    const facts = { character, index: token.text.indexOf(character) + 1 };
    const { structure, signature } = await lab.given(cure);
    // A soft hyphen mostly came in where nothing was: then it is one of what can't be seen
    if (character === '\u00ad' && signature !== 'passed') return null;
    if (structure !== 'passed') return { strength: 'likely', facts };
    return signature === 'failed'
      ? { strength: 'likely', facts }
      : { strength: 'proven', facts, cure };
  },
} satisfies Cause;
