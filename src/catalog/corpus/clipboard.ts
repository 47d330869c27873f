/** What copying and printing put round a token. Where two causes tell the same story, both are right. */
import { type Case } from './case.ts';
import { mangled } from './scene-case.ts';

const words: readonly Case[] = [
  mangled('auth0', 'Bearer on a line of its own', (t) => `Bearer\n${t}`, 'bearer-prefix'),
  mangled('orders', 'Bearer and a non-breaking space', (t) => `Bearer\u00a0${t}`, 'bearer-prefix'),
  mangled(
    'okta',
    'Bearer in quotes',
    (t) => `"Bearer ${t}"`,
    'token-quoted',
    'bearer-prefix',
    'token-in-text',
  ),
  mangled(
    'mobile',
    'Bearer before quotes',
    (t) => `Bearer "${t}"`,
    'bearer-prefix',
    'token-quoted',
  ),
  mangled(
    'edge',
    'Bearer before angle brackets',
    (t) => `Bearer <${t}>`,
    'bearer-prefix',
    'token-decorated',
  ),
  mangled(
    'grafana',
    'Bearer, all percent-encoded',
    (t) => `Bearer%20${t.replaceAll('.', '%2E')}`,
    'bearer-prefix',
    'token-url-encoded',
  ),
  mangled('session', 'JWT and an equals sign', (t) => `JWT=${t}`, 'bearer-prefix', 'token-in-text'),
  mangled(
    'kubernetes',
    'authorization in lower case',
    (t) => `authorization: bearer ${t}`,
    'token-in-text',
    'bearer-prefix',
  ),
];

const ends: readonly Case[] = [
  mangled(
    'partner',
    'a literal \\n at the end',
    (t) => `${t}\\n`,
    'token-invalid-chars',
    'token-decorated',
    'token-whitespace',
  ),
  mangled(
    'airflow',
    'a period at the end',
    (t) => `${t}.`,
    'token-decorated',
    'wrong-segment-count',
  ),
  mangled(
    'bank',
    'a pair of brackets and a comma',
    (t) => `("${t}"),`,
    'token-quoted',
    'token-decorated',
    'token-in-text',
  ),
  mangled('ledger', 'an asterisk at both ends', (t) => `**${t}**`, 'token-decorated'),
  mangled(
    'legacy',
    'a code fence',
    (t) => `\`\`\`\n${t}\n\`\`\``,
    'token-quoted',
    'token-decorated',
    'token-in-text',
  ),
  mangled(
    'signer',
    'Cookie attributes',
    (t) => `${t}; Path=/; Secure`,
    'token-in-text',
    'token-decorated',
  ),
];

const lines: readonly Case[] = [
  mangled('express', 'a line of JavaScript', (t) => `const token = "${t}";`, 'token-in-text'),
  mangled(
    'simplejwt',
    'a dictionary of Python',
    (t) => `{'access': '${t}', 'refresh': 'none'}`,
    'token-in-text',
  ),
  mangled(
    'auth0',
    'a request',
    (t) =>
      `GET /orders HTTP/1.1\r\nHost: api.example.org\r\nAuthorization: Bearer ${t}\r\nAccept: */*\r\n`,
    'token-in-text',
  ),
  mangled(
    'keycloak',
    'a query in HTML',
    (t) => `https://app.example.org/?id_token=${t}&amp;state=x`,
    'token-in-text',
  ),
  mangled(
    'okta',
    'a member of JSON with its comma',
    (t) => `  "access_token": "${t}",`,
    'token-in-text',
  ),
  mangled(
    'supabase',
    'local storage',
    (t) => `{"currentSession":{"access_token":"${t}","expires_in":3600}}`,
    'token-in-text',
  ),
  mangled('script', 'a line of .env', (t) => `CI_TOKEN="${t}"`, 'token-in-text'),
  mangled('saml', 'a header of a load balancer', (t) => `x-amzn-oidc-data: ${t}`, 'token-in-text'),
  mangled(
    'device',
    'a command of HTTPie',
    (t) => `http GET :8080/api "Authorization:Bearer ${t}"`,
    'token-in-text',
  ),
  mangled(
    'mesh',
    'a line of a stack trace',
    (t) => `io.jsonwebtoken.ExpiredJwtException: ${t} expired at 2026-11-22`,
    'token-in-text',
  ),
];

export const clipboard: readonly Case[] = [...words, ...ends, ...lines];
