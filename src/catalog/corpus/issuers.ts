/** Issuers that aren't the expected one, in all the ways in which they nearly are. */
import type { CauseId, Patch } from '#jwt/model.ts';
import { caseOf, type Case, type TokenId } from './case.ts';
import { broken } from './scene-case.ts';
import { byEc, byRsa, bySecret, type SceneId } from './scenes.ts';

const wanted = (id: SceneId, issuer: string, ...accept: CauseId[]): Case =>
  broken(id, `${issuer} expected`, { issuer }, ...accept);
const issued = (id: TokenId, by: Patch, issuer: string, ...accept: CauseId[]): Case =>
  caseOf(id, `${issuer} expected`, { ...by, issuer }, ...accept);

const ENTRA = 'https://login.microsoftonline.com/';
const TENANT = '0a1b2c3d-4e5f-6789-abcd-ef0123456789';
const COGNITO = 'https://cognito-idp.ap-northeast-1.amazonaws.com/';

const expected: readonly Case[] = [
  wanted('partner', 'https://vendor.example', 'iss-mismatch'),
  wanted('grafana', 'prometheus', 'iss-mismatch'),
  wanted('ledger', 'urn:bookkeeping', 'iss-mismatch'),
  issued('no-iss', bySecret, 'https://issuer.example.org', 'iss-missing'),
  wanted('simplejwt', 'https://django.example.org', 'iss-missing'),
  wanted('auth0', 'https://acme-shop.jp.auth0.com', 'iss-trailing-slash'),
  wanted('bank', 'https://as.bank.example/', 'iss-trailing-slash'),
  wanted('keycloak', 'https://sso.example.net/realms/shop/', 'iss-trailing-slash'),
  wanted('keycloak', 'http://sso.example.net/realms/shop', 'iss-scheme'),
  wanted('billing', 'http://billing.example.org', 'iss-scheme'),
  wanted('mobile', 'id.example.org', 'iss-scheme'),
  wanted('airflow', 'https://Airflow.example.org', 'iss-case'),
  wanted('keycloak', 'https://sso.example.net/realms/Shop', 'iss-case'),
  issued(
    'internal-host',
    bySecret,
    'https://sso.example.net/realms/shop',
    'iss-hostname-internal-external',
  ),
  issued(
    'localhost',
    byEc,
    'http://authentik:9000/application/o/app/',
    'iss-hostname-internal-external',
  ),
  wanted('keycloak', 'http://keycloak.auth.svc:8080/realms/shop', 'iss-hostname-internal-external'),
  wanted('entra', `https://sts.windows.net/${TENANT}/`, 'azure-v1-v2-issuer'),
  issued(
    'entra-v1',
    { ...byEc, audience: 'api://5e2d1c0b' },
    `${ENTRA}${TENANT}/v2.0`,
    'azure-v1-v2-issuer',
  ),
  wanted('entra', `${ENTRA}common/v2.0`, 'azure-multitenant-issuer'),
  wanted('entra', `${ENTRA}{tenantid}/v2.0`, 'azure-multitenant-issuer'),
  issued(
    'b2c',
    { ...byRsa, audience: 'c-1' },
    `https://acme.b2clogin.com/tfp/${TENANT}/b2c_1_edit_profile/v2.0/`,
    'azure-b2c-policy-keys',
  ),
  wanted('entra', `${ENTRA}99999999-4e5f-6789-abcd-ef0123456789/v2.0`, 'wrong-tenant'),
  wanted('keycloak', 'https://sso.example.net/realms/staff', 'wrong-tenant'),
  wanted('cognito', `${COGNITO}ap-northeast-1_ZyXwVu987`, 'wrong-tenant'),
  wanted('auth0', 'https://acme-admin.jp.auth0.com/', 'wrong-tenant'),
  wanted('okta', 'https://acme.okta.com', 'wrong-tenant'),
  issued(
    'staging',
    { ...byRsa, audience: 'orders-staging' },
    'https://auth.prod.example.org',
    'environment-mixup',
  ),
  wanted('orders', 'https://login.intra.example.org\n', 'config-whitespace'),
  wanted('script', ' deploy-script', 'config-whitespace'),
  wanted('escrow', 'https://escrow.example\u200b', 'config-whitespace'),
  wanted('okta', 'https://undefined/oauth2/default', 'config-interpolation-undefined'),
  wanted('auth0', 'https://${AUTH0_DOMAIN}/', 'config-interpolation-undefined'),
  wanted('bank', 'undefined', 'config-interpolation-undefined'),
];

export const issuers: readonly Case[] = [...expected];
