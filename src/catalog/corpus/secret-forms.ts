/** The verifier's text of the secret isn't what the issuer made its bytes of. */
import type { CauseId, Patch } from '#jwt/model.ts';
import { caseOf, secrets, type Case, type TokenId } from './case.ts';
import { bySecret } from './scenes.ts';

const given = (id: TokenId, key: string, cause: CauseId, more: Patch = {}): Case =>
  caseOf(id, `${cause}, ${more.algorithms ?? 'HS256'}`, { ...bySecret, key, ...more }, cause);

const hs384 = { algorithms: 'HS384' };
const hs512 = { algorithms: 'HS512' };
const base64 = { secretEncoding: 'base64' } as const;

const encodings: readonly Case[] = [
  given('base64-decoded', secrets.base64, 'secret-base64-decoded'),
  given('base64-as-text', secrets.base64, 'secret-base64-decoded', base64),
  given('base64-decoded-hs512', secrets.base64Long, 'secret-base64-decoded', hs512),
  given('base64url-decoded', secrets.base64url, 'secret-base64-decoded'),
  given('base64url-as-text', secrets.base64url, 'secret-base64-decoded', {
    secretEncoding: 'base64url',
  }),
  given('hex-decoded', secrets.hex, 'secret-hex'),
  given('hex-as-text', secrets.hex, 'secret-hex', { secretEncoding: 'hex' }),
  given('hex-decoded-hs512', secrets.hex.repeat(2), 'secret-hex', hs512),
  given('base64-of-text', secrets.text, 'secret-twice-encoded'),
  given('base64-of-base64', secrets.base64, 'secret-twice-encoded'),
  given('decoded-twice', Buffer.from(secrets.base64).toString('base64'), 'secret-twice-encoded'),
  given('hex-of-text', secrets.text, 'secret-hex'),
];

const ends: readonly Case[] = [
  given('plain-hs256', `${secrets.text}\n`, 'secret-whitespace'),
  given('plain-hs384', ` ${secrets.long} `, 'secret-whitespace', hs384),
  given('plain-hs512', `${secrets.long}\r\n`, 'secret-whitespace', hs512),
  given('with-newline', secrets.text, 'secret-whitespace'),
  given('with-crlf', secrets.text, 'secret-whitespace'),
  given('with-newline-hs384', secrets.long, 'secret-whitespace', hs384),
  given('plain-hs256', `"${secrets.text}"`, 'secret-quoted'),
  given('plain-hs384', `'${secrets.long}'`, 'secret-quoted', hs384),
  given('with-double-quotes', secrets.text, 'secret-quoted'),
  given('with-single-quotes', secrets.text, 'secret-quoted'),
];

const environments: readonly Case[] = [
  given('dollar-expanded', secrets.dollar, 'secret-env-expansion'),
  given('dollar-cut', secrets.dollar, 'secret-env-expansion'),
  given('hash-cut', secrets.hash, 'secret-env-expansion'),
  given('backslash-eaten', secrets.backslash, 'secret-env-expansion'),
  given('dollar-doubled', secrets.dollar, 'secret-env-expansion'),
  given('unescaped', secrets.escaped, 'secret-escaped-newline'),
  given('escape-dropped', secrets.escaped, 'secret-escaped-newline'),
  given('plain-hs512', `${secrets.long}\\n`, 'secret-escaped-newline', hs512),
  given('percent-encoded', secrets.percent, 'secret-percent-encoded'),
  given('percent-decoded', encodeURIComponent(secrets.percent), 'secret-percent-encoded'),
  given('plus-as-space', secrets.percent, 'secret-percent-encoded'),
];

const characters: readonly Case[] = [
  given('latin1', secrets.umlaut, 'secret-charset'),
  given('utf16le', secrets.text, 'secret-charset'),
  given('utf16be', secrets.text, 'secret-charset'),
  given('question-marks', secrets.umlaut, 'secret-charset'),
  given('with-mark', secrets.japanese, 'secret-charset'),
  given('half-width', secrets.fullWidth, 'secret-full-width'),
  given('decomposed', secrets.umlaut, 'secret-full-width'),
  given('plain-hs256', secrets.text.replaceAll('-', '‑'), 'secret-full-width'),
  given('plain-hs384', `${secrets.long}\u200b`, 'secret-full-width', hs384),
];

const literals: readonly Case[] = [
  given('undefined', secrets.text, 'secret-literal-undefined'),
  given('your-256-bit-secret', secrets.other, 'secret-literal-undefined'),
  given('changeme', secrets.hex, 'secret-literal-undefined'),
  given('object', secrets.text, 'secret-literal-undefined'),
];

/** An HMAC doesn't tell a wrong secret from changed content. */
const unlike = (id: TokenId, key: string, more: Patch = {}): Case =>
  caseOf(
    id,
    'another secret',
    { ...bySecret, key, ...more },
    'secret-wrong',
    'payload-tampered',
    'signature-mismatch',
  );

const others: readonly Case[] = [
  unlike('plain-hs256', secrets.other),
  unlike('plain-hs384', secrets.text, hs384),
  unlike('plain-hs512', secrets.base64Long, { ...hs512, ...base64 }),
  unlike('plain-hs256', secrets.text.slice(0, -1)),
  unlike('plain-hs256', secrets.text.toUpperCase()),
  unlike('plain-hs256', `${secrets.text}x`),
];

export const secretForms: readonly Case[] = [
  ...[...encodings, ...ends, ...environments, ...characters, ...literals, ...others],
];
