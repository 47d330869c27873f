import { readToken } from '#jwt/read/token.ts';
import { expect, test } from 'vitest';
import { batchLines } from './batch.ts';
import { providerMember, sayProvider } from './provider.ts';

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenOf = (claims: object, header: object = {}): string =>
  `${encode({ alg: 'RS256', ...header })}.${encode(claims)}.AAAA`;

const auth0 = tokenOf({ iss: 'https://canary-tenant.eu.auth0.com/', sub: 'auth0|canary-user' });

test('one line says whose token it looks like, by what, and where to read on', () => {
  const [en, ...rest] = sayProvider(readToken(auth0), 'en');
  expect(en).toContain('Auth0 (by its iss, which anyone can write): ');
  expect(en).toMatch(/\/en\/providers\/auth0\/$/);
  expect(rest).toEqual([]);
  expect(sayProvider(readToken(auth0), 'ja')[0]).toMatch(/Auth0.*iss.*\/ja\/providers\/auth0\/$/);
});

test('nothing is said where nothing tells it', () => {
  for (const token of [tokenOf({ iss: 'https://auth0.com.evil.example/' }), '', 'x.y.z']) {
    expect(sayProvider(readToken(token), 'en')).toEqual([]);
    expect(providerMember(readToken(token))).toEqual({});
  }
});

test('a program reads it as a member, in which no value of the token stands', async () => {
  const [line = ''] = await Array.fromAsync(
    batchLines(JSON.stringify({ token: auth0 }), 1_790_000_000),
  );
  const { provider } = JSON.parse(line) as { provider: object };
  expect(provider).toEqual({
    id: 'auth0',
    name: 'Auth0',
    token: 'id',
    strength: 'likely',
    signs: ['iss'],
  });
  expect(JSON.stringify(provider)).not.toContain('canary');
});
