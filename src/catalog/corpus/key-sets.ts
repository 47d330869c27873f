/** Key sets in which the key is missing or misnamed. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { caseOf, encode, jwk, jwks, NOW, text, type Case } from './case.ts';
import { broken } from './scene-case.ts';
import { byEc, byRsa } from './scenes.ts';

const sig = (kid: string, alg = 'RS256') => ({ kid, alg, use: 'sig' });
const other = jwk('rsaOther', sig('other-1'));

/** A token whose kid is the thumbprint of its key (RFC 7638), which the set has under another name. */
const byThumbprint = ((): Case => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { crv, kty, x, y } = publicKey.export({ format: 'jwk' });
  const kid = createHash('sha256').update(text({ crv, kty, x, y })).digest('base64url');
  const input = [{ alg: 'ES256', kid }, { exp: NOW + 60 }]
    .map((part) => encode(text(part)))
    .join('.');
  const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
  return {
    maker: 'node:crypto',
    fault: 'a thumbprint for a kid, of EC',
    draft: {
      token: `${input}.${encode(sign('sha256', Buffer.from(input), key))}`,
      key: jwks({ kty, crv, x, y, kid: '2026-11' }, jwk('p256', { kid: '2026-10' })),
      algorithms: 'ES256',
    },
    accept: ['kid-encoding'],
  };
})();

const absent: readonly Case[] = [
  byThumbprint,
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
