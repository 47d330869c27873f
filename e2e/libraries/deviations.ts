/** One token for each way of being out of the ordinary, and what the plainest call is given with it. */
import { sign } from 'node:crypto';
import { rsaA } from '#content/keys/keys.ts';
import derSample from '#content/causes/sig-ecdsa-der/sample.ts';
import type { DeviationId } from '#i18n/deviations.ts';
import type { Patch } from '#jwt/model.ts';
import { hmac, mint, privateKey, rsa, unsigned, type Members } from './mint.ts';

/** The clock of every trial. */
export const moment = 1_790_000_000;
const hour = 3600;

const header = { alg: 'RS256', typ: 'JWT', kid: rsaA.kid };
// No aud: several libraries refuse one that nobody expects.
const claims = { iss: 'https://example.com', sub: 'user-1234', iat: moment, exp: moment + hour };

const withClaims = (change: Members): string => mint(header, { ...claims, ...change }, rsa('rsaA'));
const withHeader = (change: Members): string => mint({ ...header, ...change }, claims, rsa('rsaA'));

const good = withClaims({});
const signature = good.slice(good.lastIndexOf('.') + 1);
const resign = (change: (text: string) => string): string =>
  good.slice(0, -signature.length) + change(signature);

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** 256 bytes leave the last character four bits that no byte needs. */
const nextLast = (text: string): string =>
  text.slice(0, -1) + (alphabet[alphabet.indexOf(text.slice(-1)) + 1] ?? '');

const rs512 = (input: string): Buffer => sign('sha512', Buffer.from(input), privateKey('rsaA'));
const none = mint({ alg: 'none', typ: 'JWT' }, claims, unsigned);
const pem = { key: rsaA.spki, algorithms: 'RS256' };
const unlisted = { key: rsaA.spki };

export const control: Patch = { ...pem, token: good };

export const deviations: Readonly<Record<DeviationId, Patch>> = {
  expired: { ...pem, token: withClaims({ iat: moment - 2 * hour, exp: moment - hour }) },
  'exp-absent': { ...pem, token: mint(header, { ...claims, exp: undefined }, rsa('rsaA')) },
  'exp-milliseconds': { ...pem, token: withClaims({ exp: (moment - hour) * 1000 }) },
  'exp-string': { ...pem, token: withClaims({ exp: String(moment + hour) }) },
  'iat-future': { ...pem, token: withClaims({ iat: moment + hour, exp: moment + 2 * hour }) },
  'nbf-future': { ...pem, token: withClaims({ nbf: moment + hour, exp: moment + 2 * hour }) },
  'aud-unexpected': { ...pem, token: withClaims({ aud: 'billing.example.com' }) },
  'aud-absent': { ...pem, token: good, audience: 'api.example.com' },
  'typ-other': { ...pem, token: withHeader({ typ: 'logout+jwt' }) },
  'crit-unknown': { ...pem, token: withHeader({ crit: ['exp2'], exp2: 1 }) },
  'b64-false': { ...pem, token: withHeader({ crit: ['b64'], b64: false }) },
  'duplicate-member': {
    ...pem,
    token: mint(header, JSON.stringify(claims).replace('{', '{"sub":"admin",'), rsa('rsaA')),
  },
  'alg-none': { ...pem, token: none },
  'alg-none-unlisted': { ...unlisted, token: none },
  unlisted: { ...unlisted, token: good },
  'alg-other-unlisted': { ...unlisted, token: mint({ ...header, alg: 'RS512' }, claims, rs512) },
  'public-key-as-secret-unlisted': {
    ...unlisted,
    token: mint({ ...header, alg: 'HS256' }, claims, hmac(rsaA.spki)),
  },
  'secret-short': {
    key: 'secret',
    algorithms: 'HS256',
    token: mint({ alg: 'HS256', typ: 'JWT' }, claims, hmac('secret')),
  },
  'kid-unknown': {
    key: JSON.stringify({ keys: [rsaA.jwk] }),
    algorithms: 'RS256',
    token: withHeader({ kid: 'unknown' }),
  },
  'newline-after': { ...pem, token: `${good}\n` },
  'space-before': { ...pem, token: ` ${good}` },
  'base64-trailing-bits': { ...pem, token: resign(nextLast) },
  'base64-padding': { ...pem, token: `${good}==` },
  'base64-alphabet': {
    ...pem,
    token: resign((text) => text.replaceAll('-', '+').replaceAll('_', '/')),
  },
  'ecdsa-der': { ...derSample.broken, issuer: '' },
};
