/** Key sets whose labels are wrong, whose keys are for something else, and texts that are no key set. */
import { jwk, jwks, text, type Case } from './case.ts';
import { broken } from './scene-case.ts';

const sig = (kid: string, alg = 'RS256') => ({ kid, alg, use: 'sig' });

const mixed: readonly Case[] = [
  broken(
    'auth0',
    'the labels exchanged',
    { key: jwks(jwk('rsaOther', sig('Kp3vQ7sXw1aZ9rT2')), jwk('rsa', sig('Zz0previous'))) },
    'kid-other-key-verifies',
  ),
  broken(
    'supabase',
    'the labels exchanged',
    {
      key: jwks(
        jwk('p256Other', sig('c0ffee11-2233-4455-6677-8899aabbccdd', 'ES256')),
        jwk('p256', sig('b1', 'ES256')),
      ),
    },
    'kid-other-key-verifies',
  ),
  broken(
    'entra',
    'a set of another tenant',
    {
      key: jwks(
        jwk('rsaOther', {
          kid: 'v2',
          use: 'sig',
          issuer: 'https://login.microsoftonline.com/99999999-4e5f-6789-abcd-ef0123456789/v2.0',
        }),
      ),
    },
    'wrong-issuer-key',
    'kid-not-found',
  ),
  broken(
    'keycloak',
    'the first key, for encryption',
    { key: text(jwk('rsaEncryption', { alg: 'RSA-OAEP', use: 'enc', kid: 'enc' })) },
    'jwks-enc-key-selected',
  ),
  broken(
    'orders',
    'a set whose only key is for encryption',
    { key: jwks(jwk('rsaNext', { use: 'enc', kid: 'e1' })) },
    'jwks-no-signing-keys',
    'jwks-enc-key-selected',
  ),
  broken('okta', 'an empty set', { key: '{"keys":[]}' }, 'jwks-no-signing-keys'),
  broken('mobile', 'an empty list', { key: '[]' }, 'jwks-no-signing-keys'),
  broken(
    'auth0',
    'a set with a key of the future',
    {
      key: jwks(jwk('rsa', sig('Kp3vQ7sXw1aZ9rT2')), {
        kty: 'XYZ',
        kid: 'pq-1',
        alg: 'FN-DSA-512',
        pub: 'AAAA',
      }),
    },
    'jwks-unsupported-key',
  ),
  broken(
    'firebase',
    'a set with an X25519 key',
    {
      key: jwks(
        {
          kty: 'OKP',
          crv: 'X25519',
          kid: 'x',
          x: '3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08',
          use: 'enc',
        },
        jwk('rsaNext', sig('8fbdb6e1c3a5d7f9')),
      ),
    },
    'jwks-unsupported-key',
  ),
  broken(
    'okta',
    'the discovery document',
    {
      key: text({
        issuer: 'https://acme.okta.com/oauth2/default',
        jwks_uri: 'https://acme.okta.com/oauth2/default/v1/keys',
        id_token_signing_alg_values_supported: ['RS256'],
      }),
    },
    'jwks-url-wrong',
  ),
  broken(
    'auth0',
    'a page of HTML',
    {
      key: '<!doctype html>\n<html><head><title>404 Not Found</title></head><body>Not Found</body></html>',
    },
    'jwks-url-wrong',
  ),
  broken(
    'kubernetes',
    'an error in JSON',
    { key: text({ kind: 'Status', status: 'Failure', message: 'Unauthorized', code: 401 }) },
    'jwks-url-wrong',
  ),
];

export const strangeSets: readonly Case[] = [...mixed];
