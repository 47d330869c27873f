/** What happens to a token between its issuer and its verifier. */
import { type Case } from './case.ts';
import { mangled } from './scene-case.ts';

const wrapped = (token: string, width: number, by = '\n'): string =>
  token.replace(new RegExp(`.{${width}}(?=.)`, 'g'), `$&${by}`);

const prefixes: readonly Case[] = [
  mangled('auth0', 'Bearer', (t) => `Bearer ${t}`, 'bearer-prefix'),
  mangled('express', 'bearer', (t) => `bearer ${t}`, 'bearer-prefix'),
  mangled('simplejwt', 'JWT', (t) => `JWT ${t}`, 'bearer-prefix'),
  mangled('kubernetes', 'Token', (t) => `Token ${t}`, 'bearer-prefix'),
  mangled('mobile', 'Bearer with a colon', (t) => `Bearer: ${t}`, 'bearer-prefix'),
  mangled('signer', 'Bearer twice', (t) => `Bearer Bearer ${t}`, 'bearer-prefix'),
  mangled('okta', 'Bearer, percent-encoded', (t) => `Bearer%20${t}`, 'bearer-prefix'),
  mangled('partner', 'Bearer and a tab', (t) => `Bearer\t${t}`, 'bearer-prefix'),
  mangled('mesh', 'DPoP', (t) => `DPoP ${t}`, 'wrong-auth-scheme'),
  mangled(
    'grafana',
    'Basic credentials',
    () => `Basic ${Buffer.from('hanako:secret').toString('base64')}`,
    'wrong-auth-scheme',
  ),
  mangled('orders', 'Basic before a token', (t) => `Basic ${t}`, 'wrong-auth-scheme'),
  mangled(
    'bank',
    'Digest',
    () => 'Digest username="hanako", realm="api", nonce="dcd98b", uri="/", response="6629"',
    'wrong-auth-scheme',
  ),
  mangled(
    'legacy',
    'two credentials',
    (t) => `Basic ${Buffer.from('a:b').toString('base64')}, Bearer ${t}`,
    'duplicate-auth-headers',
  ),
  mangled(
    'entra',
    'the same header twice',
    (t) => `Bearer ${t}, Bearer ${t}`,
    'duplicate-auth-headers',
  ),
];

const quotes: readonly Case[] = [
  mangled('auth0', 'double quotes', (t) => `"${t}"`, 'token-quoted'),
  mangled('worker', 'single quotes', (t) => `'${t}'`, 'token-quoted'),
  mangled('edge', 'a quote at the end', (t) => `${t}"`, 'token-quoted'),
  mangled('keycloak', 'percent-encoded quotes', (t) => `%22${t}%22`, 'token-quoted'),
  mangled('airflow', 'typographic quotes', (t) => `“${t}”`, 'token-quoted'),
  mangled('ledger', 'back quotes', (t) => `\`${t}\``, 'token-quoted'),
  mangled('simplejwt', 'bytes of Python', (t) => `b'${t}'`, 'token-bytes-repr'),
  mangled('airflow', 'bytes of Python, double quotes', (t) => `b"${t}"`, 'token-bytes-repr'),
];

const spaces: readonly Case[] = [
  mangled('device', 'wrapped at 76 characters', (t) => wrapped(t, 76), 'token-whitespace'),
  mangled('billing', 'wrapped with CRLF', (t) => wrapped(t, 64, '\r\n'), 'token-whitespace'),
  mangled(
    'session',
    'a space after each period',
    (t) => t.replaceAll('.', '. '),
    'token-whitespace',
  ),
  mangled('saml', 'indented lines', (t) => wrapped(t, 80, '\n    '), 'token-whitespace'),
  mangled('script', 'a tab inside', (t) => `${t.slice(0, 60)}\t${t.slice(60)}`, 'token-whitespace'),
  mangled('escrow', 'a newline at the end', (t) => `${t}\n`, 'token-whitespace'),
  mangled('shell', 'spaces at both ends', (t) => `  ${t} `, 'token-whitespace'),
];

const urls: readonly Case[] = [
  mangled(
    'supabase',
    'percent-encoded periods',
    (t) => t.replaceAll('.', '%2E'),
    'token-url-encoded',
  ),
  mangled('mobile', 'a percent-encoded newline', (t) => `${t}%0A`, 'token-url-encoded'),
  mangled('okta', 'encoded twice', (t) => t.replaceAll('.', '%252E'), 'token-url-encoded'),
  mangled('express', 'lower-case escapes', (t) => t.replaceAll('.', '%2e'), 'token-url-encoded'),
];

const decorations: readonly Case[] = [
  mangled('auth0', 'angle brackets', (t) => `<${t}>`, 'token-decorated'),
  mangled('legacy', 'braces', (t) => `{${t}}`, 'token-decorated'),
  mangled('signer', 'square brackets', (t) => `[${t}]`, 'token-decorated'),
  mangled('kubernetes', 'a comma after it', (t) => `${t},`, 'token-decorated'),
  mangled('partner', 'a semicolon after it', (t) => `${t};`, 'token-decorated'),
  mangled('bank', 'cut by a log', (t) => `${t.slice(0, 120)}...`, 'token-decorated'),
  mangled(
    'firebase',
    'cut in the middle',
    (t) => `${t.slice(0, 60)}…${t.slice(-20)}`,
    'token-decorated',
  ),
];

export const transport: readonly Case[] = [
  ...prefixes,
  ...quotes,
  ...spaces,
  ...urls,
  ...decorations,
];
