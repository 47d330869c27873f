/** What configuration does to issuers and audiences. Where two causes tell the same story, both are right. */
import type { Patch } from '#jwt/model.ts';
import { alsoTrue, caseOf, type Case, type TokenId } from './case.ts';
import { broken } from './scene-case.ts';
import { bySecret } from './scenes.ts';

const iss = (id: TokenId, by: Patch, issuer: string, ...accept: readonly string[]): Case =>
  caseOf(id, `${issuer} expected`, { ...by, audience: '', issuer }, ...accept);

const issuers: readonly Case[] = [
  broken(
    'keycloak',
    'an older path',
    { issuer: 'https://sso.example.net/auth/realms/shop' },
    'iss-mismatch',
    'wrong-tenant',
  ),
  broken(
    'mobile',
    'a port',
    { issuer: 'https://id.example.org:443' },
    'iss-hostname-internal-external',
  ),
  broken(
    'bank',
    'two slashes at the end',
    { issuer: 'https://as.bank.example//' },
    'iss-trailing-slash',
  ),
  broken(
    'okta',
    'the address of the discovery document',
    { issuer: 'https://acme.okta.com/oauth2/default/.well-known/openid-configuration' },
    'iss-mismatch',
  ),
  broken('auth0', 'in quotes', { issuer: '"https://acme-shop.jp.auth0.com/"' }, 'iss-mismatch'),
  broken(
    'entra',
    'the name of the tenant',
    { issuer: 'https://login.microsoftonline.com/acme.onmicrosoft.com/v2.0' },
    'iss-mismatch',
    'azure-multitenant-issuer',
    'wrong-tenant',
  ),
  broken(
    'cognito',
    'another region',
    { issuer: 'https://cognito-idp.us-west-2.amazonaws.com/us-west-2_AbCdEf123' },
    'wrong-tenant',
  ),
  broken(
    'supabase',
    'another project',
    { issuer: 'https://mnopqrstuvwx.supabase.co/auth/v1' },
    'iss-mismatch',
  ),
  iss('dev-tenant', bySecret, 'https://acme.eu.auth0.com/', 'wrong-tenant', 'environment-mixup'),
  iss('google', bySecret, 'accounts.google.com', 'iss-scheme'),
  iss(
    'keycloak-new',
    bySecret,
    'https://sso.example.net/realms/%73hop',
    'iss-mismatch',
    'wrong-tenant',
  ),
];

const audiences: readonly Case[] = [
  broken(
    'orders',
    'two in one value',
    { audience: 'orders-service,inventory-service' },
    'aud-mismatch',
  ),
  broken('partner', 'a longer path', { audience: 'https://hub.example/api/v2' }, 'aud-mismatch'),
  broken('auth0', 'the client in place of the API', { audience: 'fXk2Vb8QpLm4' }, 'azp-mismatch'),
  broken(
    'kubernetes',
    'a short service name',
    { audience: 'https://kubernetes.default.svc' },
    'aud-mismatch',
  ),
  broken(
    'mobile',
    'an Android package',
    { audience: 'com.example.app.debug' },
    'aud-mismatch',
    'environment-mixup',
  ),
  alsoTrue(
    caseOf(
      'keycloak-new',
      'another environment',
      { ...bySecret, issuer: '', audience: 'orders-prod' },
      'environment-mixup',
    ),
    'aud-mismatch',
  ),
  caseOf(
    'google',
    'the project in place of the client',
    { ...bySecret, issuer: '', audience: 'acme-project' },
    'aud-mismatch',
  ),
];

export const partySettings: readonly Case[] = [...issuers, ...audiences];
