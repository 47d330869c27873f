import { diagnose } from '#jwt/diagnose.ts';
import type { Draft } from '#jwt/model.ts';
import { emptyDraft } from '#jwt/read/inquiry.ts';
import { describe, expect, test } from 'vitest';
import { causes } from './causes.ts';

/** Every cause looks at what a stranger typed. None may run away with it: vitest ends a test that takes five seconds. */

const NOW = 1_790_000_000;
const MEGABYTE = 1_048_000;

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenOf = (header: object, claims: object): string =>
  `${encode({ alg: 'HS256', ...header })}.${encode({ exp: 1, ...claims })}.${'A'.repeat(43)}`;

const small: Draft = {
  ...emptyDraft(NOW),
  token: tokenOf({ kid: 'k' }, { iss: 'i', aud: 'a' }),
  key: 'secret',
  issuer: 'issuer',
  audience: 'audience',
};

const fill = (unit: string, length: number): string =>
  unit.repeat(Math.floor(length / unit.length));

const UNITS = [
  '.',
  'ey',
  'eyJ.',
  'a ',
  '"',
  '%25',
  '-----BEGIN PUBLIC KEY-----',
  'BEGIN PUBLIC KEY ',
  '=',
  '/',
  '{',
  'a,',
  '\\n',
  '_',
  'а',
];

test('in a key of the length of a PEM', async () => {
  for (const key of [`${fill('-', 60_000)}BEGIN PUBLIC KEY`, fill('BEGIN PUBLIC KEY ', 60_000)]) {
    const { verdict } = await diagnose({ ...small, key }, causes);
    expect(verdict).toBe('rejected');
  }
});

describe.each(UNITS)('long runs of %j', (unit) => {
  test.each([
    'token',
    'key',
    'issuer',
    'audience',
    'algorithms',
    'type',
    'tolerance',
    'at',
  ] as const)('in the field %s', async (field) => {
    const { verdict } = await diagnose({ ...small, [field]: fill(unit, MEGABYTE) }, causes);
    expect(verdict).toBe('rejected');
  });

  test('in the claims and the header', async () => {
    const value = fill(unit, 150_000);
    const token = tokenOf({ kid: value, typ: value }, { iss: value, aud: [value], sub: value });
    const { verdict } = await diagnose({ ...small, token, issuer: value.slice(0, 4000) }, causes);
    expect(verdict).toBe('rejected');
  });
});
