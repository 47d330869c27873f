/** Issuers that write claims as the verifier doesn't want them. */
import { byHand } from '../by-hand.ts';
import { byOpenssl } from '../openssl.ts';
import { base64, bytes, NOW, times, type Order } from './order.ts';

const claims = { iss: 'https://issuer.example.org', aud: 'reports', sub: 'r-17', ...times };
const HOUR = 3600;

/** A claim that is undefined is left out. */
const jsonwebtoken = (id: string, change: object, header?: object): Order => ({
  id,
  maker: 'jsonwebtoken',
  alg: 'RS256',
  key: 'rsaNext',
  claims: JSON.parse(JSON.stringify({ ...claims, ...change })) as object,
  ...(header ? { header } : {}),
});
const pyjwt = (id: string, change: object, header?: object): Order => ({
  id,
  maker: 'PyJWT',
  alg: 'ES256',
  key: 'p256',
  claims: JSON.parse(JSON.stringify({ ...claims, ...change })) as object,
  ...(header ? { header } : {}),
});
const golang = (id: string, change: object, header?: object): Order => ({
  id,
  maker: 'golang-jwt',
  alg: 'HS256',
  secret: base64(bytes('text')),
  claims: JSON.parse(JSON.stringify({ ...claims, ...change })) as object,
  ...(header ? { header } : {}),
});
/** The libraries refuse to write some of these; people who make tokens by hand don't. */
const hand = (id: string, change: object): Order => ({
  id,
  maker: 'node:crypto',
  make: ({ rsaNext }) => byHand({ alg: 'RS256', key: rsaNext, payload: { ...claims, ...change } }),
});
const shell = (id: string, change: object): Order => ({
  id,
  maker: 'OpenSSL',
  make: ({ ed25519 }) =>
    byOpenssl(
      'EdDSA',
      ed25519,
      '{"alg":"EdDSA","typ":"JWT"}',
      JSON.stringify({ ...claims, ...change }),
    ),
});

export const claimed: readonly Order[] = [
  golang('no-iss', { iss: undefined }),
  pyjwt('no-aud', { aud: undefined }),
  jsonwebtoken('no-exp', { exp: undefined }),
  golang('no-exp-go', { exp: undefined }),
  jsonwebtoken('audience-for-aud', { aud: undefined, audience: 'reports' }),
  golang('issuer-for-iss', { iss: undefined, issuer: 'https://issuer.example.org' }),
  pyjwt('expires-for-exp', { exp: undefined, expires_at: NOW + 600 }),
  hand('iss-array', { iss: ['https://issuer.example.org'] }),
  golang('aud-object', { aud: { reports: true } }),
  hand('jti-number', { jti: 12345 }),
  hand('exp-string', { exp: String(NOW + 600) }),
  pyjwt('exp-iso', { exp: '2027-01-01T00:00:00Z' }),
  golang('nbf-null', { nbf: null }),
  hand('iat-string', { iat: '1795299880' }),
  golang('iat-iso', { iat: '2026-11-22T08:00:00+09:00' }),
  pyjwt('sub-number', { sub: 42 }),
  golang('sub-number-go', { sub: 9001 }),
  shell('sub-null', { sub: null }),
  jsonwebtoken('dpop', { cnf: { jkt: '0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I' } }),
  golang('mtls', { cnf: { 'x5t#S256': 'bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2' } }),
  golang('at-jwt', {}, { typ: 'at+jwt' }),
  jsonwebtoken('id-jwt', {}, { typ: 'JWT' }),
  shell('no-typ', {}),
  pyjwt('exp-ms', { exp: (NOW + 600) * 1000 }),
  golang('iat-ms', { iat: (NOW - 60) * 1000, exp: NOW + 600 }),
  hand('all-ms', { iat: NOW * 1000 - 60_000, exp: NOW * 1000 + 600_000 }),
  golang('nbf-ms', { nbf: NOW * 1000 }),
  hand('nbf-ms-hand', { nbf: NOW * 1000 - 5000 }),
  pyjwt('nbf-soon', { nbf: NOW + 20, iat: undefined }),
  golang('nbf-minute', { nbf: NOW + 61, iat: undefined }),
  hand('nbf-tomorrow', { nbf: NOW + 24 * HOUR, exp: NOW + 48 * HOUR }),
  golang('nbf-hours', { nbf: NOW + 2 * HOUR + 917, exp: NOW + 9 * HOUR }),
  pyjwt('nbf-year', { nbf: NOW + 365 * 24 * HOUR, exp: NOW + 700 * 24 * HOUR }),
  golang('iat-soon', { iat: NOW + 25 }),
  hand('iat-later', { iat: NOW + 700, exp: NOW + 4300 }),
  pyjwt('iat-tomorrow', { iat: NOW + 26 * HOUR + 333, exp: NOW + 48 * HOUR }),
  hand('jst-exp', { iat: NOW - 5, exp: NOW - 5 + HOUR - 9 * HOUR }),
  golang('ist-exp', { iat: NOW - 5, exp: NOW - 5 + HOUR - 5.5 * HOUR }),
  pyjwt('jst-iat', { iat: NOW + 9 * HOUR - 4, exp: NOW + 10 * HOUR - 4 }),
  hand('jst-nbf', { iat: NOW + 9 * HOUR - 4, nbf: NOW + 9 * HOUR - 4, exp: NOW + 10 * HOUR - 4 }),
  jsonwebtoken('id-token', {
    nonce: 'n-0S6_WzA2Mj',
    at_hash: '77QmUPtjPfzWtF2AnpK9RQ',
    aud: 'spa-client',
  }),
  golang('refresh-simplejwt', { token_type: 'refresh', aud: undefined, iss: undefined }),
  jsonwebtoken('refresh-keycloak', { typ: 'Refresh', aud: 'https://sso.example.net/realms/shop' }),
  pyjwt('id-keycloak', { typ: 'ID', aud: 'shop-spa', azp: 'shop-spa', nonce: 'x1' }),
  jsonwebtoken('cognito-access', {
    iss: 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Zz9',
    aud: undefined,
    client_id: '5h2v7k9m1n3p',
    token_use: 'access',
    scope: 'openid',
  }),
  hand('cognito-access-2', {
    iss: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Qq7',
    aud: undefined,
    client_id: '1a2b3c',
    token_use: 'access',
    version: 2,
  }),
  golang('azp', { aud: 'account', azp: 'orders-api' }),
  jsonwebtoken('azp-array', { aud: ['account', 'broker'], azp: 'shop-backend' }),
  jsonwebtoken('firebase-custom', {
    iss: 'firebase-adminsdk@acme-prod-1.iam.gserviceaccount.com',
    sub: 'firebase-adminsdk@acme-prod-1.iam.gserviceaccount.com',
    aud: 'https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit',
    uid: 'u1',
  }),
  pyjwt('entra-v1', {
    iss: 'https://sts.windows.net/0a1b2c3d-4e5f-6789-abcd-ef0123456789/',
    aud: 'api://5e2d1c0b',
    ver: '1.0',
    tid: '0a1b2c3d-4e5f-6789-abcd-ef0123456789',
  }),
  jsonwebtoken('b2c', {
    iss: 'https://acme.b2clogin.com/tfp/0a1b2c3d-4e5f-6789-abcd-ef0123456789/b2c_1_signup/v2.0/',
    aud: 'c-1',
    tfp: 'B2C_1_signup',
  }),
  golang('internal-host', { iss: 'http://keycloak:8080/realms/shop' }),
  pyjwt('localhost', { iss: 'http://localhost:9000/application/o/app/' }),
  jsonwebtoken('staging', { iss: 'https://auth.staging.example.org', aud: 'orders-staging' }),
];
