import { expect, test } from 'vitest';
import { salvage } from './salvage.ts';

const token = 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln';

test.each([
  [token, '', ''],
  [`Bearer ${token}`, 'Bearer ', ''],
  [`Authorization: Bearer ${token}`, 'Authorization: Bearer ', ''],
  [`"${token}"`, '"', '"'],
  [`b'${token}'`, "b'", "'"],
  [`<${token}>`, '<', '>'],
  [`{"access_token":"${token}"}`, '{"access_token":"', '"}'],
  [
    `curl -H "Authorization: Bearer ${token}" https://a`,
    'curl -H "Authorization: Bearer ',
    '" https://a',
  ],
  [`session=${token}; Path=/`, 'session=', '; Path=/'],
  [`https://a.example/cb#id_token=${token}&state=1`, 'https://a.example/cb#id_token=', '&state=1'],
  [`The token is ${token}.`, 'The token is ', '.'],
])('%s', (text, before, after) => {
  expect(salvage(text)).toEqual({ token, before, after, decoded: 0, inside: 0, others: 0 });
});

test.each([
  [`Bearer%20${token}`, 1],
  [token.replaceAll('.', '%2E'), 1],
  [token.replaceAll('.', '%252E'), 2],
])('%s was percent-encoded', (text, decoded) => {
  expect(salvage(text)).toMatchObject({ token, decoded });
});

test('a token over several lines, or with invisible characters in it', () => {
  const wrapped = `${token.slice(0, 12)}\n  ${token.slice(12, 30)}\u200b${token.slice(30)}`;
  expect(salvage(wrapped)).toMatchObject({ token, inside: 4 });
});

test('the first readable one of several', () => {
  expect(salvage(`eyX.a.b ${token} ${token}`)).toMatchObject({ token, others: 2 });
});

test('an unsecured token keeps its empty signature', () => {
  expect(salvage('Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0.')?.token).toMatch(/\.$/);
});

test.each([
  '',
  'invalid signature',
  '署名が一致しません',
  'e.y',
  '%',
  '%zz.%2E',
  'x'.repeat(2_000_000),
])('no token here', (text) => {
  expect(salvage(text)).toBeNull();
});

test('a megabyte of noise is read in one pass', () => {
  expect(salvage('ey'.repeat(500_000))).toBeNull();
  expect(salvage('ey.'.repeat(300_000))).not.toBeNull();
  expect(salvage('%41 '.repeat(200_000))).toBeNull();
});
