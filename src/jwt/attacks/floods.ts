/** Inputs that cost a careless reader memory or time: large, deep, many. Each is bounded, and each has an answer. */
import { jwks, p256A, rsaA, secret } from '#content/keys/keys.ts';
import type { Patch } from '../model.ts';
import type { Attack, Family } from './attack.ts';
import { draft, encode, mint, privateKey } from './forge.ts';

const MIB = 1_048_576;
const good = mint('HS256', secret);

const attack = (name: string, token: string, more: Patch = {}, cve?: string): Attack => ({
  name,
  ...(cve ? { cve } : {}),
  draft: { token, key: secret, ...more },
});

const fill = (unit: string, size = MIB): string => unit.repeat(Math.floor(size / unit.length));

const texts: readonly Attack[] = [
  {
    ...attack('a character over 1 MiB', `${good}${fill('A', MIB + 1 - good.length)}`),
    fails: 'input',
  },
  attack('a mebibyte of signature', `${good}${fill('A', MIB - good.length)}`),
  attack('a million periods', fill('.'), {}, 'CVE-2025-30204'),
  attack('a million periods after Bearer', `Bearer ${fill('.', MIB - 7)}`, {}, 'CVE-2025-30204'),
  attack(
    'half a million empty parts in a token',
    `${good}${fill('.', 500_000)}`,
    {},
    'CVE-2025-27144',
  ),
  attack(
    'a mebibyte of white space, then a token',
    `${fill(' ', MIB - good.length)}x${good.slice(1)}`,
  ),
  attack('a mebibyte of percent signs', fill('%25')),
  attack('a mebibyte of quotes', fill('"')),
  attack('a mebibyte of tokens', fill(`${good} `)),
  attack('a mebibyte of Bearer', fill('Bearer ')),
  attack('a mebibyte of brackets', fill('[{"a":')),
  attack('a mebibyte of backslashes', fill('\\')),
];

const payload = (name: string, text: string): Attack =>
  attack(`payload: ${name}`, mint('HS256', 'wrong', '{"alg":"HS256"}', text));

const payloads: readonly Attack[] = [
  payload('700,000 open brackets', '['.repeat(700_000)),
  payload('a number of 500,000 digits', `{"exp":${'9'.repeat(500_000)}}`),
  payload('an exponent of 500,000 digits', `{"exp":1e${'9'.repeat(500_000)}}`),
  payload('50,000 members', `{${Array.from({ length: 50_000 }, (_, i) => `"a${i}":1`).join()}}`),
  payload(
    '50,000 members of one name',
    `{${Array.from({ length: 50_000 }, () => '"a":1').join()}}`,
  ),
  payload(
    '50,000 audiences',
    JSON.stringify({ aud: Array.from({ length: 50_000 }, (_, i) => `a${i}`) }),
  ),
  payload('a string of 500,000 escapes', `{"sub":"${'\\u0000'.repeat(100_000)}"}`),
  payload('an unclosed string of 700,000', `{"sub":"${'\\'.repeat(700_000)}`),
  payload('DEFLATE that grows', Buffer.alloc(1000).toString('latin1')),
];

const numbers = (bits: number): string => encode(Buffer.alloc(bits / 8, 0xff));
const rsaToken = mint('RS256', privateKey('rsaB'));
const keys: readonly Attack[] = (
  [
    ['a modulus of 131,072 bits', JSON.stringify({ kty: 'RSA', n: numbers(131_072), e: 'AQAB' })],
    [
      'an exponent of 16,384 bits',
      JSON.stringify({ kty: 'RSA', n: rsaA.jwk.n, e: numbers(16_384) }),
    ],
    [
      'modulus and exponent of 16,384 bits',
      JSON.stringify({ kty: 'RSA', n: numbers(16_384), e: numbers(16_384) }),
    ],
    ['a set of 2,000 keys', JSON.stringify({ keys: Array.from({ length: 2000 }, () => rsaA.jwk) })],
    [
      'a set of 8,000 points, all of one name',
      JSON.stringify({
        keys: Array.from({ length: 8000 }, () => ({ ...p256A.jwk, y: p256A.jwk.x, kid: 'k' })),
      }),
    ],
    ['a set of 100,000 numbers', `{"keys":[${fill('1,', 200_000)}1]}`],
    ['a mebibyte of BEGIN', fill('-----BEGIN ')],
    ['a mebibyte of PEM', fill(`${rsaA.spki}\n`)],
    ['a mebibyte of Base64', fill('MIIB')],
    ['a mebibyte of literal newlines', `-----BEGIN PUBLIC KEY-----${fill('\\n')}`],
    ['a character over 1 MiB', fill('a', MIB + 1)],
  ] as const
).map(([name, key]) => ({ name: `key: ${name}`, draft: draft(rsaToken, key) }));

const expectations: readonly Attack[] = [
  attack('an issuer of a mebibyte', rsaToken, { issuer: fill('a') }),
  attack('100,000 audiences expected', rsaToken, { audience: fill('a\n', 200_000) }),
  attack('100,000 algorithms allowed', rsaToken, { algorithms: fill('RS256,', 600_000) }),
  attack('a tolerance of a mebibyte', rsaToken, { tolerance: fill('9') }),
  attack('a moment of a mebibyte', rsaToken, { at: fill('9') }),
];

export const floods: Family = {
  name: 'floods',
  control: draft(
    mint(
      'RS256',
      privateKey('rsaA'),
      { alg: 'RS256', kid: rsaA.kid },
      { sub: 'a'.repeat(500_000) },
    ),
    jwks,
  ),
  attacks: [...texts, ...payloads, ...keys, ...expectations],
};
