/** Tokens with what a browser, a cookie, a console or a document puts round them or changes in them. */
import { NOW, text, tokenOf, type Case } from './case.ts';
import { claims, mint, minted } from './mint.ts';
import { mangled } from './scene-case.ts';

const base64 = (value: string): string => Buffer.from(value).toString('base64');
const DASHES = Array.from('\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe63');
const hmac = '.AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefg';

const letters: readonly Case[] = [
  ...DASHES.map((dash) =>
    mangled('orders', `${dash} for hyphens`, (t) => t.replaceAll('-', dash), 'token-invalid-chars'),
  ),
  mangled('orders', 'full-width hyphens', (t) => t.replaceAll('-', '－'), 'token-full-width'),
  ...['·', '․', '•'].map((dot) =>
    mangled('auth0', `${dot} for periods`, (t) => t.replaceAll('.', dot), 'token-invalid-chars'),
  ),
  mangled('auth0', 'underscores for periods', (t) => t.replaceAll('.', '_'), 'wrong-segment-count'),
  mangled('auth0', 'no periods', (t) => t.replaceAll('.', ''), 'wrong-segment-count'),
  mangled('auth0', 'UTF-16', (t) => Array.from(t).join('\0'), 'token-whitespace'),
];

const wrapped: readonly Case[] = [
  mangled('auth0', 'Bearer without a space', (t) => `Bearer${t}`, 'bearer-prefix'),
  mangled('auth0', 'Bearer twice', (t) => `Authorization: Bearer Bearer ${t}`, 'token-in-text'),
  mangled('auth0', 'a fragment', (t) => `#access_token=${t}&token_type=Bearer`, 'token-in-text'),
  mangled('auth0', 'an address', (t) => `https://app.example/cb#id_token=${t}`, 'token-in-text'),
  mangled(
    'auth0',
    'several cookies',
    (t) => `csrf=abc123; session=${tokenOf('session')}; access=${t}`,
    'token-in-text',
  ),
  mangled('auth0', 'GraphQL', (t) => `{"data":{"login":{"token":"${t}"}}}`, 'token-in-text'),
  mangled('session', 'a cookie of Express, JSON', (t) => `j:{"token":"${t}"}`, 'token-in-text'),
  mangled(
    'session',
    'a signed cookie',
    (t) => `s:${t}${hmac}`,
    'token-in-text',
    'wrong-segment-count',
  ),
  mangled('auth0', 'XML', (t) => `<Token>${t}</Token>`, 'token-in-text', 'token-decorated'),
  mangled('auth0', 'a comment behind it', (t) => `${t} # of staging`, 'token-in-text'),
  mangled('auth0', 'PowerShell', (t) => `$jwt = '${t}'`, 'token-in-text', 'token-quoted'),
  mangled('auth0', 'credentials', (t) => `Basic ${base64(`oauth2:${t}`)}`, 'wrong-auth-scheme'),
  mangled('auth0', 'a Secret of Kubernetes', base64, 'wrong-segment-count'),
  mangled('session', 'a Secret of Kubernetes', base64, 'wrong-segment-count'),
];

const payload = (change: object): string => mint({ payload: text({ ...claims, ...change }) });

const values: readonly Case[] = [
  minted('iss ends a line', payload({ iss: `${claims.iss}\n` }), {}, 'config-whitespace'),
  minted('aud with commas', payload({ aud: 'web,reports' }), {}, 'aud-mismatch'),
  minted('aud with spaces', payload({ aud: 'web reports' }), {}, 'aud-mismatch'),
  minted('aud is JSON', payload({ aud: '["reports"]' }), {}, 'aud-mismatch'),
  minted('exp as text', payload({ exp: String(NOW + 900) }), {}, 'exp-not-number'),
  minted('exp in milliseconds', payload({ exp: (NOW + 900) * 1000 }), {}, 'exp-milliseconds'),
  minted('exp below zero', payload({ exp: -1 }), {}, 'exp-expired'),
  minted('a space in alg', mint({ header: { alg: 'HS256 ' } }), {}, 'alg-nonstandard-name'),
  minted('alg in capitals', mint({ header: { ALG: 'HS256' } }), {}, 'alg-header-missing'),
  minted('kid is null', mint({ header: { alg: 'HS256', kid: null } }), {}, 'kid-not-string'),
  minted('an allow-list in small letters', mint(), { algorithms: 'hs256' }, 'alg-mismatch'),
];

export const slipsInTransit: readonly Case[] = [...letters, ...wrapped, ...values];
