/** Tokens in more than one wrapping, and what is like a wrapping and is none. The outermost layer is named where what is inside reads. */
import { createHmac } from 'node:crypto';
import { NOW, encode, secrets, text, type Case } from './case.ts';
import { mangled } from './scene-case.ts';
import { bySecret } from './scenes.ts';

const layers: readonly Case[] = [
  mangled('auth0', 'Bearer in single quotes', (t) => `'Bearer ${t}'`, 'token-quoted'),
  mangled('mobile', 'Bearer before bytes of Python', (t) => `Bearer b'${t}'`, 'bearer-prefix'),
  mangled(
    'simplejwt',
    'bytes of Python, Bearer in them',
    (t) => `b'Bearer ${t}'`,
    'token-bytes-repr',
  ),
  mangled('airflow', 'bytes of Python, a capital', (t) => `B'${t}'`, 'token-bytes-repr'),
  mangled('okta', 'single quotes, percent-encoded', (t) => `%27${t}%27`, 'token-url-encoded'),
  mangled('express', 'quotes, encoded twice', (t) => `%2522${t}%2522`, 'token-url-encoded'),
  mangled('edge', 'Bearer in angle brackets', (t) => `<Bearer ${t}>`, 'token-decorated'),
  mangled('bank', 'Bearer, quotes and a bracket', (t) => `Bearer ["${t}"]`, 'bearer-prefix'),
];

const schemes: readonly Case[] = [
  mangled(
    'grafana',
    'a parameter of its scheme',
    (t) => `GoogleLogin auth=${t}`,
    'wrong-auth-scheme',
  ),
  mangled('mesh', 'OAuth', (t) => `OAuth ${t}`, 'wrong-auth-scheme'),
  mangled('worker', 'Token and its parameter', (t) => `Token token="${t}"`, 'bearer-prefix'),
  mangled('session', 'a cookie with its semicolon', (t) => `jwt=${t};`, 'token-in-text'),
  mangled('kubernetes', 'a member of YAML', (t) => `token: ${t}`, 'token-in-text'),
];

const words: readonly Case[] = [
  mangled('ledger', 'Japanese words', (t) => `エラー: トークン ${t} は無効です`, 'token-in-text'),
  mangled(
    'partner',
    'Japanese brackets',
    (t) => `トークン「${t}」を検証できません。`,
    'token-in-text',
  ),
];

const members: readonly Case[] = [
  mangled('okta', 'a member named token', (t) => text({ token: t }), 'token-in-text'),
  mangled(
    'mobile',
    'a member named jwt, with Bearer',
    (t) => text({ jwt: `Bearer ${t}` }),
    'token-in-text',
  ),
  mangled('edge', 'JSON in JSON', (t) => text(text({ token: t })), 'token-in-text'),
  mangled(
    'saml',
    'a parameter, percent-encoded',
    (t) => `id_token%3D${t}%26state%3Dx`,
    'token-in-text',
  ),
  mangled(
    'shell',
    'bytes of Python that hold a line',
    (t) => `b'session=${t}; Path=/'`,
    'token-in-text',
  ),
  mangled(
    'auth0',
    'Bearer before a response',
    (t) => `Bearer ${text({ token: t })}`,
    'bearer-prefix',
  ),
  mangled('signer', 'Japanese quotation marks', (t) => `「${t}」`, 'token-quoted'),
  mangled('bank', 'DPoP in quotes', (t) => `"DPoP ${t}"`, 'token-quoted', 'wrong-auth-scheme'),
  mangled(
    'legacy',
    'escaped quotes before a comma',
    (t) => `\\"${t}\\",`,
    'token-decorated',
    'token-quoted',
  ),
];

const masked = (mask: string) => (t: string) => t.replace(/[^.]+$/, mask);

/** A foreign character among those of the signature, where what stands before it is canonical Base64URL. */
const halved = (between: string) => (t: string) =>
  t.replace(/\.([^.]{44})([^.]+)$/, `.$1${between}$2`);

const lost: readonly Case[] = [
  ...[',', '"', '|'].map((mark) =>
    mangled(
      'orders',
      `${mark} in the signature`,
      halved(mark),
      'token-in-text',
      'malformed-token',
      'token-invalid-chars',
    ),
  ),
  mangled(
    'orders',
    'a masked signature',
    masked('[REDACTED]'),
    'token-decorated',
    'token-invalid-chars',
  ),
  mangled(
    'supabase',
    'a named signature',
    masked('<signature>'),
    'token-decorated',
    'token-invalid-chars',
  ),
  mangled(
    'airflow',
    'quotes round what is left',
    (t) => `"Bearer ${t.slice(0, 99)}"`,
    'token-quoted',
  ),
  mangled('escrow', 'its periods lost', (t) => t.replaceAll('.', ''), 'wrong-segment-count'),
  mangled('device', 'its periods lost', (t) => t.replaceAll('.', ''), 'wrong-segment-count'),
];

/** RFC 7797 section 5.2: the payload stands in the token as it is. */
const unencoded = (payload: string): string => {
  const input = `${encode(text({ alg: 'HS256', b64: false, crit: ['b64'] }))}.${payload}`;
  return `${input}.${createHmac('sha256', secrets.text).update(input).digest('base64url')}`;
};

const raw = ['{"sub":"u-1","exp":', '{"iss":"https://id.example.org","exp":'].map(
  (start): Case => ({
    maker: 'node:crypto',
    fault: `b64 is false: ${start}`,
    draft: { ...bySecret, issuer: '', audience: '', token: unencoded(`${start}${NOW + 900}}`) },
    accept: ['unencoded-payload-b64-false'],
  }),
);

export const wrapped: readonly Case[] = [
  ...layers,
  ...schemes,
  ...words,
  ...members,
  ...lost,
  ...raw,
];
