/** What configuration does to keys. Where two causes tell the same story, both are right. */
import { extra, jwk, jwks, spki, text, type Case } from './case.ts';
import { broken } from './scene-case.ts';
import { scenes } from './scenes.ts';

const base64 = (value: string): string => Buffer.from(value).toString('base64');
const pem = spki('rsaNext');

const keys: readonly Case[] = [
  broken(
    'orders',
    'a PEM in Base64',
    { key: base64(pem) },
    'pem-missing-armor',
    'pem-malformed',
    'key-format-wrong',
    'alg-hs-rs-confusion',
  ),
  broken(
    'mobile',
    'a PEM in Base64',
    { key: base64(`${spki('p256')}\n`) },
    'pem-missing-armor',
    'pem-malformed',
    'key-format-wrong',
    'alg-hs-rs-confusion',
  ),
  broken(
    'orders',
    'newlines escaped twice',
    { key: pem.replaceAll('\n', '\\\\n') },
    'pem-escaped-newlines',
    'pem-malformed',
  ),
  broken(
    'orders',
    'SPKI that calls itself PKCS#1',
    { key: pem.replaceAll('PUBLIC KEY', 'RSA PUBLIC KEY') },
    'pem-malformed',
    'pkcs1-vs-spki',
    'key-format-wrong',
  ),
  broken(
    'airflow',
    'a certificate that calls itself a key',
    { key: extra.rsaCertificate.replaceAll('CERTIFICATE', 'PUBLIC KEY') },
    'cert-vs-public-key',
    'pem-malformed',
    'key-format-wrong',
  ),
  broken(
    'okta',
    'the address of the JWKS',
    { key: 'https://acme.okta.com/oauth2/default/v1/keys' },
    'jwks-url-wrong',
  ),
  broken(
    'auth0',
    'the JWKS as a JSON string',
    { key: text(scenes.auth0.key) },
    'key-object-type-wrong',
  ),
  broken(
    'okta',
    'the kid in place of the key',
    { key: 'oK7_2vN5bTqLxP0_2026-11' },
    'alg-hs-rs-confusion',
    'client-secret-as-key',
  ),
  broken(
    'mobile',
    'a curve in lower case',
    { key: text(jwk('p256', { crv: 'p-256' })) },
    'jwk-malformed',
  ),
  broken(
    'airflow',
    'alg in lower case',
    { key: text(jwk('rsa', { alg: 'rs512' })) },
    'jwk-alg-conflict',
    'jwk-malformed',
  ),
  broken(
    'kubernetes',
    'a kid that is a number',
    { key: jwks(jwk('rsa', { kid: 7 }), jwk('rsaOther', { kid: 8 })) },
    'kid-not-found',
    'kid-encoding',
  ),
  broken(
    'firebase',
    'a map of certificates, rotated',
    { key: text({ aa11: extra.rsaCertificate }) },
    'kid-not-found',
  ),
  broken(
    'orders',
    'an error in JSON',
    { key: text({ timestamp: '2026-11-22', status: 404, error: 'Not Found', path: '/jwks' }) },
    'jwks-url-wrong',
  ),
  broken(
    'keycloak',
    'an error of OAuth',
    { key: text({ error: 'invalid_request', error_description: 'Realm does not exist' }) },
    'jwks-url-wrong',
  ),
];

export const keySettings: readonly Case[] = [...keys];
