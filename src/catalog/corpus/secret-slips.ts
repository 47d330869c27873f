/** Secrets that were never set, written in another way, wrapped, cut, or pasted with what stood round them. */
import { createHmac } from 'node:crypto';
import type { CauseId, Patch } from '#jwt/model.ts';
import { caseOf, encode, NOW, secrets, text, type Case } from './case.ts';
import { bySecret } from './scenes.ts';

const claims = { iss: bySecret.issuer, aud: bySecret.audience, sub: 'u-77', exp: NOW + 900 };
const input = `${encode('{"alg":"HS256"}')}.${encode(text(claims))}`;

type Secret = string | Uint8Array;

const signedWith = (secret: Secret): string =>
  `${input}.${encode(createHmac('sha256', secret).update(input).digest())}`;

/** The issuer signed with one, and the verifier has the other. */
const slip = (
  fault: string,
  signer: Secret,
  key: string,
  cause: CauseId,
  more: Patch = {},
): Case => ({
  maker: 'node:crypto',
  fault,
  draft: { ...bySecret, ...more, key, token: signedWith(signer) },
  accept: [cause],
  // What stands in the place of a secret is mostly shorter than one
  also: ['hmac-key-too-short'],
});

const bytes = Buffer.from(secrets.hex, 'hex');
const [hex, base64, base64url] = (['hex', 'base64', 'base64url'] as const).map((form) =>
  bytes.toString(form),
) as [string, string, string];
const upper = hex.toUpperCase();
const oct = (k: Secret): string => text({ kty: 'oct', k: encode(k) });

const PLACEHOLDERS = [
  ...['undefined', 'null', '${JWT_SECRET}', '$JWT_SECRET', '%JWT_SECRET%', '{{ .Values.secret }}'],
  ...['process.env.JWT_SECRET', 'your-256-bit-secret', 'changeme', 'CHANGE_ME', '<your-secret>'],
  ...['"undefined"', 'undefined\n', '#{jwt.secret}', '$(JWT_SECRET)', '********'],
  ...['op://vault/jwt/secret', 'os.environ["JWT_SECRET"]', '${jwt.secret:}', '#{Jwt.Secret}#'],
  'projects/4820/secrets/jwt/versions/latest',
];

const unset: readonly Case[] = [
  ...PLACEHOLDERS.map((key) =>
    slip(`the verifier has ${key}`, secrets.text, key, 'secret-literal-undefined'),
  ),
  slip('the verifier has an object', secrets.text, '[object Object]', 'key-object-type-wrong'),
  slip('an empty secret', '', secrets.text, 'secret-literal-undefined'),
  slip('signed with a sample', 'supersecret', secrets.text, 'secret-literal-undefined'),
  slip('signed with a template', '%JWT_SECRET%', secrets.text, 'secret-literal-undefined'),
  caseOf('undefined', 'both undefined', { ...bySecret, key: 'undefined' }, 'hmac-key-too-short'),
];

const forms: readonly Case[] = [
  slip('hex as text, an oct JWK', hex, oct(bytes), 'secret-hex'),
  slip('capital hex as text, an oct JWK', upper, oct(bytes), 'secret-hex'),
  slip('bytes, an oct JWK of their hex', bytes, oct(hex), 'secret-hex'),
  slip('bytes, an oct JWK of their Base64', bytes, oct(base64), 'secret-base64-decoded'),
  slip('Base64URL as text, an oct JWK', base64url, oct(bytes), 'secret-base64-decoded'),
  slip('small hex, capital hex', hex, upper, 'secret-hex'),
  slip('capital hex, small hex', upper, hex, 'secret-hex'),
  slip('hex as text, decoded', hex, hex, 'secret-hex', { secretEncoding: 'hex' }),
  slip('bytes, hex with 0x', bytes, `0x${hex}`, 'secret-hex'),
  slip('hex as text, Base64', hex, base64, 'secret-hex'),
  slip('Base64 as text, hex', base64, hex, 'secret-base64-decoded'),
  slip('Base64, Base64URL', base64, base64url, 'secret-base64-decoded'),
  slip('Base64URL, Base64', base64url, base64, 'secret-base64-decoded'),
  slip('Base64, its padding lost', base64, base64.replace('=', ''), 'secret-base64-decoded'),
  slip('bytes, with the prefix of Laravel', bytes, `base64:${base64}`, 'secret-base64-decoded'),
  slip(
    'Base64 of a line',
    secrets.text,
    Buffer.from(`${secrets.text}\n`).toString('base64'),
    'secret-base64-decoded',
  ),
  slip(
    'a line, Base64 without its end',
    `${secrets.text}\n`,
    Buffer.from(secrets.text).toString('base64'),
    'secret-base64-decoded',
  ),
  // the key's own bytes are no other reading of it
  slip(
    'an oct JWK of Base64 for another algorithm',
    base64,
    text({ kty: 'oct', alg: 'HS512', k: encode(base64) }),
    'jwk-alg-conflict',
  ),
];

const long = Buffer.from(secrets.long.repeat(4)).toString('base64');
const wrapped = long.replace(/.{76}(?=.)/g, '$&\n');
const cut = (end: string): Case =>
  slip(`cut at ${text(end)}`, 'aZ3k9Qw7Lm2x', `aZ3k9Qw7Lm2x${end}Rt5vBn8P`, 'secret-env-expansion');

const ends: readonly Case[] = [
  slip('wrapped, not wrapped', wrapped, long, 'secret-whitespace'),
  slip('wrapped with a last line break', `${wrapped}\n`, long, 'secret-whitespace'),
  slip('not wrapped, wrapped', long, `${wrapped}\n`, 'secret-whitespace'),
  slip('decoded, wrapped', Buffer.from(long, 'base64'), wrapped, 'secret-base64-decoded'),
  ...['\r', '\n\n', '  '].map((end) =>
    slip(`${text(end)} after it`, secrets.text + end, secrets.text, 'secret-whitespace'),
  ),
  ...['\n', '\u00a0', '\t'].map((end) =>
    slip(`hex, ${text(end)} after it`, hex, hex + end, 'secret-whitespace'),
  ),
  slip('spaces at both ends', ` ${secrets.text} `, secrets.text, 'secret-whitespace'),
  slip('a carriage return', secrets.text, `${secrets.text}\r`, 'secret-whitespace'),
  slip('a quote at one end', secrets.text, `${secrets.text}"`, 'secret-quoted'),
  slip('typographic quotes', secrets.text, `“${secrets.text}”`, 'secret-quoted'),
  slip('curly quotes within', `it's "${hex}"`, `it’s “${hex}”`, 'secret-full-width'),
  slip('a Cyrillic letter', secrets.text, secrets.text.replace('o', 'о'), 'secret-full-width'),
  slip('escaped quotes', secrets.text, `\\"${secrets.text}\\"`, 'secret-quoted'),
  slip('quotes and a line break', `"${secrets.text}"\n`, secrets.text, 'secret-quoted'),
  slip('a line of a shell', secrets.text, `export KEY="${secrets.text}"`, 'secret-quoted'),
  slip('a line of YAML', secrets.text, `secret: ${secrets.text}`, 'secret-quoted'),
  slip('a block of YAML', secrets.text, `|\n  ${secrets.text}\n`, 'secret-quoted'),
  ...[';', ' ', ' # ', '\0', '&'].map(cut),
];

/** No experiment tells these from changed content. */
const unlike = (fault: string, signer: Secret, key = secrets.long): Case =>
  slip(fault, signer, key, 'secret-wrong');

const others: readonly Case[] = [
  unlike('doubled', secrets.long.repeat(2)),
  unlike('cut at 32 bytes', secrets.long.slice(0, 32)),
  unlike('in capitals', secrets.long.toUpperCase()),
  unlike('Base64 that begins like a path', 'x', '/QCTFBJuusO6aO3mDRksoOq4iCsKFrhSPzyMlHgaxFs='),
];

export const secretSlips: readonly Case[] = [...unset, ...forms, ...ends, ...others];
