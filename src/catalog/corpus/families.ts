/** Algorithms that don't go with the verifier's key. */
import { caseOf, extra, jwk, jwks, secrets, spki, text, type Case } from './case.ts';
import { broken } from './scene-case.ts';
import { byEc, byRsa, scenes } from './scenes.ts';

const confused: readonly Case[] = [
  broken(
    'express',
    'a PEM where a secret is needed',
    { key: spki('rsaNext') },
    'alg-hs-rs-confusion',
  ),
  broken(
    'session',
    'a JWKS where a secret is needed',
    { key: scenes.auth0.key },
    'alg-hs-rs-confusion',
  ),
  broken(
    'grafana',
    'a certificate where a secret is needed',
    { key: extra.rsaCertificate },
    'alg-hs-rs-confusion',
    'cert-vs-public-key',
  ),
  broken(
    'orders',
    'a secret with spaces where a key is needed',
    { key: 'correct horse battery staple correct horse' },
    'alg-hs-rs-confusion',
  ),
  broken(
    'auth0',
    'a client secret',
    { key: secrets.client },
    'client-secret-as-key',
    'alg-hs-rs-confusion',
  ),
  broken(
    'okta',
    'a client secret',
    { key: 'aB3-dE6_gH9jK2mN5pQ8sT1vW4yZ7aB0cD3eF6g' },
    'client-secret-as-key',
    'alg-hs-rs-confusion',
  ),
  broken(
    'supabase',
    'the old shared secret',
    { key: secrets.base64, algorithms: 'HS256' },
    'issuer-alg-migrated',
  ),
  broken(
    'auth0',
    'the old shared secret',
    { key: secrets.text, algorithms: 'HS256' },
    'issuer-alg-migrated',
  ),
  caseOf('public-as-secret', 'a MAC with the public key', byRsa, 'public-key-as-hmac-secret'),
  caseOf(
    'public-as-secret-trimmed',
    'a MAC with the EC public key',
    { ...byEc, algorithms: 'HS512 ES256' },
    'public-key-as-hmac-secret',
  ),
];

const types: readonly Case[] = [
  broken('orders', 'an EC key', { key: spki('p256') }, 'alg-key-type-mismatch'),
  broken('mobile', 'an RSA key', { key: text(jwk('rsaNext')) }, 'alg-key-type-mismatch'),
  broken('edge', 'an EC key', { key: spki('p256Other') }, 'alg-key-type-mismatch'),
  broken('bank', 'an Ed25519 key', { key: spki('ed25519') }, 'alg-key-type-mismatch'),
  broken('script', 'a P-384 key', { key: spki('p384') }, 'alg-ec-curve-mismatch'),
  broken('ledger', 'a P-256 key', { key: spki('p256') }, 'alg-ec-curve-mismatch'),
  broken('device', 'a P-521 key', { key: text(jwk('p521')) }, 'alg-ec-curve-mismatch'),
  broken('mobile', 'a secp256k1 key', { key: spki('k256') }, 'alg-ec-curve-mismatch'),
  broken(
    'airflow',
    'a JWK for RS256',
    { key: text(jwk('rsa', { alg: 'RS256' })) },
    'jwk-alg-conflict',
  ),
  broken(
    'bank',
    'a JWK for RS256',
    { key: jwks(jwk('rsaNext', { alg: 'RS256', use: 'sig' })) },
    'jwk-alg-conflict',
  ),
];

export const families: readonly Case[] = [...confused, ...types];
