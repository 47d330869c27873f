/** Texts that a lenient decoder takes for the token that was signed (RFC 7515 section 2, RFC 4648 sections 3 and 12). */
import { secret } from '#content/keys/keys.ts';
import type { Attack, Family } from './attack.ts';
import { claims, draft, encode, inputOf, mac, mint, withSignature } from './forge.ts';

const good = mint('HS256', secret);
const [header = '', payload = '', signature = ''] = good.split('.');

const attack = (name: string, token: string, cve?: string): Attack => ({
  name,
  ...(cve ? { cve } : {}),
  draft: draft(token, secret),
  fails: 'structure',
});

/** The text with its last character replaced by one that decodes to the same bytes. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const loosened = (text: string, by = 1): string =>
  text.slice(0, -1) + ALPHABET.charAt(ALPHABET.indexOf(text.slice(-1)) | by);

const signed = (input: string): string => withSignature(input, mac('HS256', input, secret));

/** Claims whose Base64 has both characters in which the alphabets differ. */
const telling = { ...claims, note: '~~~???>>>ÿ' };
const standard = Buffer.from(JSON.stringify(telling)).toString('base64');

const padding: readonly Attack[] = [
  attack('= after the signature', `${good}=`),
  attack('== after the signature', `${good}==`),
  attack('= after the payload', `${header}.${payload}=.${signature}`),
  attack('= after the header', `${header}=.${payload}.${signature}`),
  attack('= after the payload, and signed so', signed(`${header}.${payload}=`)),
  attack(
    '= within the signature',
    `${header}.${payload}.${signature.slice(0, 8)}=${signature.slice(8)}`,
  ),
];

const bits: readonly Attack[] = [
  attack('a trailing bit of the signature', loosened(good)),
  attack('the other trailing bit of the signature', loosened(good, 2)),
  attack(
    'trailing bits of the payload, and signed so',
    signed(`${header}.${loosened(encode({ ...claims, a: '' }))}`),
  ),
  attack(
    'trailing bits of the header, and signed so',
    signed(`${loosened(encode({ alg: 'HS256', a: 11 }), 2)}.${payload}`),
  ),
  attack('one character more than whole bytes', `${good}AA`),
];

const alphabet: readonly Attack[] = [
  attack('the standard alphabet in the payload, and signed so', signed(`${header}.${standard}`)),
  attack('the standard alphabet, unpadded', signed(`${header}.${standard.replace(/=/g, '')}`)),
  ...[
    '!',
    '*',
    '$',
    '@',
    '~',
    '^',
    '\\',
    '\u0000',
    '\u007f',
    '\u00ff',
    '\u200b',
    '\u200d',
    '\u2060',
    '\u00ad',
    '\u202e',
    '\ufe0f',
  ].map((extra) =>
    attack(
      `U+${extra.charCodeAt(0).toString(16).padStart(4, '0')} within the signature`,
      `${header}.${payload}.${signature.slice(0, 8)}${extra}${signature.slice(8)}`,
      'CVE-2022-25898',
    ),
  ),
  attack(
    'an escaped character in the signature',
    `${header}.${payload}.\\u0${signature.slice(3)}`,
    'CVE-2022-25898',
  ),
  attack('a Cyrillic letter that looks like ours', good.replace(/e/g, '\u0435')),
  attack(
    'full-width characters',
    good.replace(/[A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  ),
  attack('full-width periods', good.replace(/\./g, '\uff0e')),
  attack('one-dot leaders', good.replace(/\./g, '\u2024')),
  attack('ideographic periods', good.replace(/\./g, '\u3002')),
  attack(
    'a non-breaking hyphen',
    signed(`${header}.${encode({ ...claims, n: '>>>' })}`).replace(/-/g, '\u2011'),
  ),
];

const spaces = [' ', '\n', '\r\n', '\t', '\v', '\f', '\u00a0', '\u3000', '\ufeff'].flatMap(
  (space) => {
    const name = Array.from(
      space,
      (c) => `U+${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ).join(' ');
    return [
      attack(
        `${name} within the payload`,
        `${header}.${payload.slice(0, 9)}${space}${payload.slice(9)}.${signature}`,
      ),
      attack(`${name} before a period`, `${header}.${payload}${space}.${signature}`),
    ];
  },
);

const encodings: readonly Attack[] = [
  { ...attack('percent-encoded periods', good.replace(/\./g, '%2E')), fails: 'input' },
  { ...attack('a percent-encoded character', good.replace('e', '%65')), fails: 'input' },
  { ...attack('a percent-encoded newline at the end', `${good}%0A`), fails: 'input' },
  { ...attack('a percent-encoded NUL at the end', `${good}%00`), fails: 'input' },
  {
    name: 'hexadecimal signature',
    draft: draft(
      withSignature(inputOf({ alg: 'HS256' }), Buffer.from(signature, 'base64url').toString('hex')),
      secret,
    ),
    fails: 'signature',
  },
  {
    name: 'Base64 of Base64 in the signature',
    draft: draft(`${header}.${payload}.${encode(signature)}`, secret),
    fails: 'signature',
  },
  {
    name: 'Base64 of Base64 in the payload',
    draft: draft(signed(`${header}.${encode(payload)}`), secret),
    fails: 'claims',
  },
  {
    name: 'Base64 of Base64 in the header',
    draft: draft(signed(`${encode(header)}.${payload}`), secret),
    fails: 'header',
  },
  { name: 'another case', draft: draft(`${header}.${payload.toLowerCase()}.${signature}`, secret) },
];

export const base64: Family = {
  name: 'Base64 tricks',
  control: draft(` ${good}\n`, secret),
  attacks: [...padding, ...bits, ...alphabet, ...spaces, ...encodings],
};
