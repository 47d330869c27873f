/** Audiences that aren't the expected ones, and tokens of another kind. */
import type { CauseId, Patch } from '#jwt/model.ts';
import { alsoTrue, caseOf, type Case, type TokenId } from './case.ts';
import { broken } from './scene-case.ts';
import { byEc, byRsa, bySecret, type SceneId } from './scenes.ts';

const meant = (id: SceneId, audience: string, ...accept: CauseId[]): Case =>
  broken(id, `${audience} expected`, { audience }, ...accept);
const aimed = (id: TokenId, by: Patch, audience: string, ...accept: CauseId[]): Case =>
  caseOf(id, `${audience} expected`, { ...by, audience }, ...accept);

const others: readonly Case[] = [
  meant('orders', 'inventory-service', 'aud-mismatch'),
  meant('ledger', 'urn:ledger:admin', 'aud-mismatch'),
  meant('supabase', 'anon', 'aud-mismatch'),
  aimed('no-aud', byEc, 'reports', 'aud-missing'),
  meant('grafana', 'grafana-api', 'aud-missing'),
  meant('auth0', 'https://api.acme-shop.example/', 'aud-trailing-slash'),
  meant('partner', 'https://hub.example/api/', 'aud-trailing-slash'),
  meant('mobile', 'com.example.App', 'aud-case'),
  meant('escrow', 'Vault', 'aud-case'),
  meant('partner', 'http://hub.example/api', 'aud-scheme'),
  meant('bank', 'rs.bank.example', 'aud-scheme'),
  meant('entra', '5e2d1c0b-9a87-4654-b321-0fedcba98765', 'aud-app-id-uri-vs-client-id'),
  meant('okta', 'default', 'aud-app-id-uri-vs-client-id'),
  aimed('azp', bySecret, 'orders-api', 'azp-mismatch'),
  aimed('azp-array', byRsa, 'shop-backend', 'azp-mismatch'),
  alsoTrue(
    caseOf(
      'staging',
      'another environment',
      { ...byRsa, issuer: 'https://auth.staging.example.org', audience: 'orders-prod' },
      'environment-mixup',
    ),
    'aud-mismatch',
  ),
  alsoTrue(meant('airflow', 'apache-airflow ', 'config-whitespace'), 'aud-mismatch'),
  alsoTrue(meant('mesh', '${AUDIENCE}', 'config-interpolation-undefined'), 'aud-mismatch'),
  broken('bank', 'no audience configured', { audience: '' }, 'aud-not-configured'),
];

const kinds: readonly Case[] = [
  caseOf(
    'cognito-access',
    'an access token of Cognito',
    {
      ...byRsa,
      issuer: 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Zz9',
      audience: '5h2v7k9m1n3p',
    },
    'cognito-access-vs-id',
  ),
  caseOf(
    'cognito-access-2',
    'an access token of Cognito',
    {
      ...byRsa,
      issuer: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Qq7',
      audience: '1a2b3c',
    },
    'cognito-access-vs-id',
  ),
  alsoTrue(
    broken(
      'firebase',
      'another project',
      { issuer: 'https://securetoken.google.com/acme-web', audience: 'acme-web' },
      'firebase-project-mismatch',
    ),
    'iss-mismatch',
  ),
  broken('firebase', 'another provider', { issuer: 'https://accounts.google.com' }, 'iss-mismatch'),
  alsoTrue(
    broken(
      'firebase',
      'the project of another environment',
      { issuer: 'https://securetoken.google.com/acme-dev-1', audience: 'acme-dev-1' },
      'firebase-project-mismatch',
    ),
    'environment-mixup',
    'iss-mismatch',
  ),
  broken(
    'firebase',
    'another project, no issuer',
    { issuer: '', audience: 'todo-list-42' },
    'firebase-project-mismatch',
  ),
  caseOf(
    'firebase-custom',
    'a custom token',
    { ...byRsa, issuer: '', audience: 'acme-prod-1' },
    'firebase-custom-vs-id-token',
  ),
  caseOf('id-token', 'an ID token', byRsa, 'wrong-token-type'),
  caseOf(
    'refresh-keycloak',
    'a refresh token of Keycloak',
    { ...byRsa, audience: 'orders-api' },
    'wrong-token-type',
  ),
  caseOf(
    'id-keycloak',
    'an ID token of Keycloak',
    { ...byEc, audience: 'orders-api' },
    'wrong-token-type',
  ),
  caseOf('audience-for-aud', 'audience for aud', byRsa, 'claim-name-wrong'),
  alsoTrue(caseOf('issuer-for-iss', 'issuer for iss', bySecret, 'claim-name-wrong'), 'iss-missing'),
];

export const audiences: readonly Case[] = [...others, ...kinds];
