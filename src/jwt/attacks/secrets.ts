/** Secrets that anyone may guess, and no secret at all (RFC 7518 section 3.2, RFC 8725 section 3.5). */
import { secret } from '#content/keys/keys.ts';
import type { Patch } from '../model.ts';
import type { Attack, Family } from './attack.ts';
import { draft, mint } from './forge.ts';

const COMMON = [
  ...[
    'secret',
    'Secret',
    'secret\n',
    'password',
    'changeme',
    'change-me',
    'test',
    'key',
    'jwt',
    'token',
  ],
  ...[
    'your-256-bit-secret',
    'your-secret-key',
    'a-string-secret-at-least-256-bits-long',
    'my-secret',
  ],
  ...['supersecret', 'mysecretkey', 'secretkey', 'JWT_SECRET', 'undefined', 'null', 'None', 'true'],
  ...[
    '123456',
    '1234567890',
    '00000000',
    'admin',
    'root',
    'example.com',
    'HS256',
    'api.example.com',
  ],
];

const guessed = COMMON.map((guess): Attack => ({
  name: `the secret ${JSON.stringify(guess)}, which isn't the verifier's`,
  draft: draft(mint('HS256', guess), secret),
  fails: 'signature',
}));

const empty = mint('HS256', '');
const blank = (name: string, key: string, more: Patch = {}): Attack => ({
  name,
  cve: 'CVE-2019-20933',
  draft: draft(empty, key, more),
});

/** A key field that holds no key must never make an empty HMAC key. */
const blanks: readonly Attack[] = [
  blank('no secret', ''),
  blank('a space', ' '),
  blank('a newline', '\n'),
  blank('a byte order mark', '\ufeff'),
  blank('no secret, in Base64', '', { secretEncoding: 'base64' }),
  blank('padding alone, in Base64', '====', { secretEncoding: 'base64' }),
  blank('no secret, in hexadecimal', '', { secretEncoding: 'hex' }),
  blank('a colon, in hexadecimal', ':', { secretEncoding: 'hex' }),
  { ...blank('an oct JWK with an empty k', '{"kty":"oct","k":""}'), fails: 'key' },
  { ...blank('an oct JWK without k', '{"kty":"oct"}'), fails: 'key' },
  { ...blank('an oct JWK with k null', '{"kty":"oct","k":null}'), fails: 'key' },
  { ...blank('an oct JWK with k of a number', '{"kty":"oct","k":0}'), fails: 'key' },
  { ...blank('an oct JWK with k of padding', '{"kty":"oct","k":"=="}'), fails: 'key' },
  blank('an oct JWK with an empty k, in a set', '{"keys":[{"kty":"oct","k":""}]}'),
  { ...blank('an empty set', '{"keys":[]}'), fails: 'key' },
  { ...blank('an empty object', '{}'), fails: 'key' },
  { ...blank('an empty array', '[]'), fails: 'key' },
  { ...blank('null', 'null'), fails: 'signature' },
];

/** HMAC pads a short key with zero bytes (RFC 2104 section 2): all-zero keys are the empty key. */
const zeros: readonly Attack[] = [1, 32, 64].map((length) => ({
  name: `an oct JWK of ${length} zero bytes, which is the empty key`,
  draft: draft(
    empty,
    JSON.stringify({ kty: 'oct', k: Buffer.alloc(length).toString('base64url') }),
  ),
  fails: 'key',
}));

export const secrets: Family = {
  name: 'blank and common secrets',
  control: draft(mint('HS256', secret), secret),
  attacks: [...guessed, ...blanks, ...zeros],
};
