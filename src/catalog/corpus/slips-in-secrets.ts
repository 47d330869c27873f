/** Secrets that were encoded too often, printed, escaped, or pasted with the file that they stood in. */
import type { CauseId } from '#jwt/model.ts';
import { secrets, text, type Case } from './case.ts';
import { mint, minted } from './mint.ts';

const base64 = (value: string | Uint8Array): string => Buffer.from(value).toString('base64');
export const times = (count: number, value: string): string =>
  count === 0 ? value : times(count - 1, base64(value));

const plain = secrets.text;
const bytes = Buffer.from(secrets.hex, 'hex');

const slip = (
  fault: string,
  secret: string | Uint8Array,
  key: string,
  ...accept: CauseId[]
): Case => minted(fault, mint({ secret }), { key }, ...accept);

const layers: readonly Case[] = [
  ...[2, 3, 4].map((n) =>
    slip(`Base64, ${n} times`, plain, times(n, plain), 'secret-twice-encoded'),
  ),
  ...[2, 3].map((n) =>
    slip(`the issuer has Base64, ${n} times`, times(n, plain), plain, 'secret-twice-encoded'),
  ),
  slip('bytes, Base64 three times', bytes, times(2, base64(bytes)), 'secret-twice-encoded'),
  minted(
    'Base64 three times, decoded once',
    mint(),
    { key: times(3, plain), secretEncoding: 'base64' },
    'secret-twice-encoded',
  ),
];

const DASHES = Array.from('\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe63\uff0d');

const escaped = `a\\b"c&d<e>${plain}`;
const entities = escaped
  .replace('&', '&amp;')
  .replace('"', '&quot;')
  .replace('<', '&lt;')
  .replace('>', '&gt;');

const texts: readonly Case[] = [
  ...DASHES.map((dash) =>
    slip(`dashes ${dash}`, plain, plain.replaceAll('-', dash), 'secret-full-width'),
  ),
  slip('bytes taken for text', bytes.toString(), base64(bytes), 'secret-base64-decoded'),
  slip('bytes taken for Latin-1', bytes.toString('latin1'), base64(bytes), 'secret-base64-decoded'),
  slip('bytes of Python as text', `b'${plain}'`, plain, 'secret-quoted'),
  slip('the verifier has bytes of Python', plain, `b'${plain}'`, 'secret-quoted'),
  slip('a JSON string', text(escaped), escaped, 'secret-escaped-newline'),
  slip('the verifier has a JSON string', escaped, text(escaped), 'secret-escaped-newline'),
  slip(
    'letters escaped',
    `ключ-${plain}`,
    `\\u043a\\u043b\\u044e\\u0447-${plain}`,
    'secret-escaped-newline',
  ),
  slip('escapes of HTML', escaped, entities, 'secret-percent-encoded'),
  slip('the issuer has escapes of HTML', entities, escaped, 'secret-percent-encoded'),
  slip('a file of settings', plain, `PORT=3000\nJWT_SECRET="${plain}"\nDEBUG=1\n`, 'secret-quoted'),
  slip('a line of YAML', plain, `jwt-secret: ${plain}`, 'secret-quoted'),
  slip('a line of properties', plain, `jwt.secret=${plain}`, 'secret-quoted'),
  slip('a member of JSON', plain, `"jwtSecret": "${plain}"`, 'secret-quoted'),
  slip(
    'what a store of secrets returns',
    plain,
    text({ JWT_SECRET: plain, PORT: 1 }),
    'key-object-type-wrong',
  ),
  slip('an array of C', bytes, secrets.hex.replace(/../g, '0x$&, '), 'secret-hex'),
  slip('a byte order mark', plain, `\ufeff${plain}`, 'secret-whitespace', 'secret-full-width'),
  slip('a zsh percent sign', plain, `${plain}%`, 'secret-env-expansion'),
];

/** Nothing shows what the other side did. */
const unknown: readonly Case[] = [
  slip('a path in its place', './keys/jwt.key', plain, 'secret-wrong'),
  slip('in capitals', plain.toUpperCase(), plain, 'secret-wrong'),
  slip('its first 32 letters', plain.slice(0, 32), plain, 'secret-wrong'),
];

export const slipsInSecrets: readonly Case[] = [...layers, ...texts, ...unknown];
