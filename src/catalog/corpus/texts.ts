/** Texts in which a token stands, or in whose place it should. */
import { spki, text, type Case } from './case.ts';
import { broken, mangled } from './scene-case.ts';
import { scenes } from './scenes.ts';

const lines: readonly Case[] = [
  mangled(
    'auth0',
    'a curl command',
    (t) =>
      `curl -s https://api.acme-shop.example/orders -H "Authorization: Bearer ${t}" -H "Accept: application/json"`,
    'token-in-text',
  ),
  mangled('mobile', 'a header line', (t) => `Authorization: Bearer ${t}`, 'token-in-text'),
  mangled(
    'okta',
    'a token response',
    (t) => text({ token_type: 'Bearer', expires_in: 3600, access_token: t, scope: 'openid' }),
    'token-in-text',
  ),
  mangled(
    'session',
    'a cookie',
    (t) => `Cookie: theme=dark; session=${t}; lang=ja`,
    'token-in-text',
  ),
  mangled(
    'express',
    'a Set-Cookie line',
    (t) => `Set-Cookie: sid=${t}; Path=/; HttpOnly; SameSite=Lax`,
    'token-in-text',
  ),
  mangled(
    'grafana',
    'a log line',
    (t) => `t=2026-11-22T09:00:00+0900 level=warn msg="Invalid JWT" token=${t} path=/api`,
    'token-in-text',
  ),
  mangled(
    'keycloak',
    'a redirect',
    (t) => `https://app.example.org/callback#access_token=${t}&token_type=bearer&expires_in=300`,
    'token-in-text',
  ),
  mangled('script', 'a shell assignment', (t) => `export TOKEN=${t}`, 'token-in-text'),
  mangled(
    'kubernetes',
    'a line of YAML',
    (t) => `    token: ${t}`,
    'token-in-text',
    'bearer-prefix',
  ),
];

const absent: readonly Case[] = [
  mangled('auth0', 'nothing', () => '', 'token-missing'),
  mangled('express', 'white space', () => '   \n', 'token-missing'),
  mangled('orders', 'Bearer alone', () => 'Bearer ', 'token-missing'),
  mangled('mobile', 'undefined', () => 'undefined', 'literal-null-token'),
  mangled('session', 'Bearer null', () => 'Bearer null', 'literal-null-token'),
  mangled('edge', 'an object', () => '[object Object]', 'literal-null-token'),
  mangled('airflow', 'None', () => 'None', 'literal-null-token'),
  mangled('ledger', 'null in quotes', () => '"null"', 'literal-null-token'),
  mangled('okta', 'Bearer undefined', () => 'Bearer undefined', 'literal-null-token'),
];

const swapped: readonly Case[] = [
  broken(
    'orders',
    'token and key swapped',
    (token) => ({ token: spki('rsaNext'), key: token }),
    'key-in-token-field',
  ),
  broken('auth0', 'a JWKS in its place', { token: scenes.auth0.key }, 'key-in-token-field'),
  broken('mobile', 'a JWK in its place', { token: scenes.mobile.key }, 'key-in-token-field'),
];

export const texts: readonly Case[] = [...lines, ...absent, ...swapped];
