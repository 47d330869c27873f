/** What was found missing by tokens that others made up: each was once named wrongly, or not at all. */
import { createHash, createHmac } from 'node:crypto';
import type { CauseId, Patch } from '#jwt/model.ts';
import {
  NOW,
  alsoTrue,
  caseOf,
  encode,
  extra,
  jwk,
  jwks,
  partsOf,
  secrets,
  text,
  type Case,
} from './case.ts';
import { broken, mangled } from './scene-case.ts';
import { byRsa, bySecret } from './scenes.ts';

interface Made {
  readonly header?: unknown;
  readonly payload?: string;
  readonly secret?: string;
}

/** An HS256 token, whatever its header says. */
const make = ({
  header = { alg: 'HS256' },
  payload = text({ exp: NOW + 900 }),
  secret = secrets.text,
}: Made) => {
  const input = `${encode(text(header))}.${encode(payload)}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
};

const made = (fault: string, token: string, draft: Patch, ...accept: readonly CauseId[]): Case => ({
  maker: 'node:crypto',
  fault,
  draft: { ...bySecret, issuer: '', audience: '', token, ...draft },
  accept,
});

const headers: readonly Case[] = [
  made('HS-256', make({ header: { alg: 'HS-256' } }), {}, 'alg-nonstandard-name'),
  made('alg is null', make({ header: { alg: null } }), {}, 'alg-header-missing'),
  made('alg is a list', make({ header: { alg: ['HS256'] } }), {}, 'alg-header-missing'),
  made(
    'typ is a number',
    make({ header: { alg: 'HS256', typ: 1 } }),
    { type: 'JWT' },
    'typ-mismatch',
  ),
  made('an empty payload', make({ payload: '' }), {}, 'token-corrupt-json'),
];

const texts: readonly Case[] = [
  mangled('auth0', 'braces of a template', (t) => `{{${t}}}`, 'token-decorated'),
  mangled('session', 'braces of a shell', (t) => `\${${t}}`, 'token-decorated'),
  mangled('orders', 'encoded padding', (t) => `${t}%3D%3D`, 'token-url-encoded'),
  mangled('bank', 'a key of an API', () => 'ApiKey 8f1c0c2a9e', 'wrong-auth-scheme'),
  mangled(
    'mesh',
    'a signature of AWS',
    () => 'AWS4-HMAC-SHA256 Credential=AKID/20260101/us-east-1/s3/aws4_request, Signature=fe5f',
    'wrong-auth-scheme',
  ),
];

const base64 = Buffer.from(secrets.base64, 'base64');

const keys: readonly Case[] = [
  made('a space after it', make({ secret: `${secrets.text} ` }), {}, 'secret-whitespace'),
  caseOf(
    'base64-as-text',
    'the same bytes as a JWK',
    { ...bySecret, key: text({ kty: 'oct', k: encode(base64) }) },
    'secret-base64-decoded',
  ),
  broken(
    'orders',
    'a JWK that is cut short',
    { key: text(jwk('rsaNext')).slice(0, -6) },
    'jwk-malformed',
  ),
  broken(
    'mobile',
    'a JWK in single quotes',
    { key: text(jwk('p256')).replaceAll('"', "'") },
    'jwk-malformed',
  ),
  broken(
    'orders',
    'a request for a certificate',
    { key: '-----BEGIN CERTIFICATE REQUEST-----\nMIICijCCAXI=\n-----END CERTIFICATE REQUEST-----' },
    'key-format-wrong',
  ),
];

const der = Buffer.from(extra.rsaCertificate.replace(/-----.*-----|\s/g, ''), 'base64');
const print = createHash('sha1').update(der).digest('base64url');

const certified: Case = caseOf(
  'kid-none',
  'x5t of a certificate in the JWKS',
  {
    ...byRsa,
    token: `${encode(text({ alg: 'RS256', x5t: print }))}.${partsOf('kid-none').slice(1).join('.')}`,
    key: jwks(
      jwk('rsaOther', { kid: 'a' }),
      jwk('rsa', { kid: 'b', x5c: [der.toString('base64')] }),
    ),
  },
  'x5t-vs-kid',
  'kid-missing',
);

const settings: readonly Case[] = [
  broken(
    'orders',
    'a variable of Windows',
    { issuer: '%ISSUER%' },
    'config-interpolation-undefined',
  ),
  alsoTrue(
    caseOf(
      'firebase-custom',
      'a custom token, with issuer and audience expected',
      { ...byRsa, issuer: 'https://securetoken.google.com/acme-dev-1', audience: 'acme-dev-1' },
      'firebase-custom-vs-id-token',
    ),
    'iss-mismatch',
  ),
];

export const secondLook: readonly Case[] = [
  ...[...headers, ...texts, ...keys, certified, ...settings],
];
