/** Key sets in which the key is missing or misnamed. */
import { caseOf, jwk, jwks, type Case } from './case.ts';
import { broken } from './scene-case.ts';
import { byEc, byRsa } from './scenes.ts';

const sig = (kid: string, alg = 'RS256') => ({ kid, alg, use: 'sig' });
const other = jwk('rsaOther', sig('other-1'));

const absent: readonly Case[] = [
  broken(
    'auth0',
    'a set without the key',
    { key: jwks(other, jwk('rsaNext', sig('n-2'))) },
    'kid-not-found',
  ),
  broken('okta', 'a set of another issuer', { key: jwks(other) }, 'kid-not-found'),
  broken(
    'supabase',
    'a set of another project',
    { key: jwks(jwk('p256Other', sig('b1', 'ES256'))) },
    'kid-not-found',
  ),
  broken(
    'firebase',
    'a set without kids',
    { key: jwks(jwk('rsaOther'), jwk('rsaNext', { kid: 'new' })) },
    'kid-not-found',
  ),
  caseOf(
    'kid-a',
    'the kid in another case',
    { ...byRsa, key: jwks(jwk('rsa', sig('signing-2026-a')), other) },
    'kid-encoding',
  ),
  caseOf(
    'kid-a',
    'the kid in Base64',
    {
      ...byRsa,
      key: jwks(jwk('rsa', sig(Buffer.from('signing-2026-A').toString('base64'))), other),
    },
    'kid-encoding',
  ),
  caseOf(
    'kid-a',
    'the kid with a newline',
    { ...byRsa, key: jwks(jwk('rsa', sig('signing-2026-A\n')), other) },
    'kid-encoding',
  ),
  broken(
    'cognito',
    'the kid in the URL alphabet',
    { key: jwks(jwk('rsaNext', sig('x2fK-9aB1cD3eF5gH7iJ9kL1mN3oP5qR7sT9uV1wX3Y')), other) },
    'kid-encoding',
  ),
  caseOf(
    'kid-none',
    'no kid, two keys',
    { ...byRsa, key: jwks(other, jwk('rsaNext', sig('n-2'))) },
    'kid-missing',
  ),
  caseOf(
    'kid-none-ec',
    'no kid, three keys',
    {
      ...byEc,
      key: jwks(
        jwk('p256Other', sig('a', 'ES256')),
        jwk('p256', sig('b', 'ES256')),
        jwk('p256Zero', sig('c', 'ES256')),
      ),
    },
    'kid-missing',
  ),
  broken(
    'auth0',
    'two keys of one kid',
    { key: jwks(jwk('rsaOther', sig('Kp3vQ7sXw1aZ9rT2')), jwk('rsa', sig('Kp3vQ7sXw1aZ9rT2'))) },
    'kid-duplicate',
  ),
  broken(
    'supabase',
    'two keys of one kid',
    {
      key: jwks(
        jwk('p256', sig('c0ffee11-2233-4455-6677-8899aabbccdd', 'ES256')),
        jwk('p256Other', sig('c0ffee11-2233-4455-6677-8899aabbccdd', 'ES256')),
      ),
    },
    'kid-duplicate',
  ),
];

export const keySets: readonly Case[] = [...absent];
