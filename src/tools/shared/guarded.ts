/** In HTML these are words; as properties of an element they are booleans, and the word "no" would count as true. */
const isHtml = typeof document === 'undefined';

/**
 * For every input that may hold a token or a key. Enhanced spell checkers and password managers send what they see to
 * their makers; the page's policy does not govern them, these attributes ask them to stay away.
 */
export const guarded = {
  spellcheck: false,
  autocomplete: 'off',
  autocapitalize: 'off',
  translate: (isHtml ? 'no' : false) as false,
  autocorrect: (isHtml ? 'off' : false) as 'off',
  'data-gramm': 'false',
  'data-1p-ignore': 'true',
  'data-lpignore': 'true',
} as const;
