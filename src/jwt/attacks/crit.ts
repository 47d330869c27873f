/** Extensions that must be understood, and the payload that isn't encoded (RFC 7515 section 4.1.11, RFC 7797). */
import { secret } from '#content/keys/keys.ts';
import type { Attack, Family } from './attack.ts';
import { claims, draft, encode, inputOf, mac, mint, withSignature } from './forge.ts';

/** All of them are signed with the right secret: only the header speaks against them. */
const HEADERS: readonly (readonly [string, object, string?])[] = [
  [
    'crit with an unknown extension (RFC 7515 appendix E)',
    { crit: ['http://example.invalid/UNDEFINED'], 'http://example.invalid/UNDEFINED': true },
    'CVE-2025-59420',
  ],
  ['crit with exp', { crit: ['exp'], exp: 1_363_284_000 }, 'CVE-2026-32597'],
  ['crit with a tenant', { crit: ['tenant'], tenant: 'a' }, 'CVE-2025-59420'],
  ['crit with b64 true', { crit: ['b64'], b64: true }],
  ['crit with b64 false', { crit: ['b64'], b64: false }],
  ['crit with b64, which is missing', { crit: ['b64'] }],
  ['crit, empty', { crit: [] }],
  ['crit as a string', { crit: 'exp', exp: 1 }],
  ['crit null', { crit: null }],
  ['crit as an object', { crit: { exp: 1 } }],
  ['crit of a number', { crit: [1] }],
  ['crit with a name that is missing', { crit: ['a'] }],
  ['crit with a registered name', { crit: ['alg'] }],
  ['crit with a name twice', { crit: ['a', 'a'], a: 1 }],
  ['crit with itself', { crit: ['crit'] }],
  ['crit with a name of every object', { crit: ['toString'] }],
  ['crit with __proto__', { crit: ['__proto__'] }],
  ['crit with an empty name', { crit: [''], '': 1 }],
  ['crit of a thousand names', { crit: Array.from({ length: 1000 }, (_, i) => `a${i}`) }],
  ['b64 false, not in crit', { b64: false }],
];

const named = HEADERS.map(([name, header, cve]): Attack => ({
  name,
  ...(cve ? { cve } : {}),
  draft: draft(mint('HS256', secret, { alg: 'HS256', ...header }), secret),
  fails: 'header',
}));

/** The signature covers the raw payload (RFC 7797 section 3), the token shows it encoded, detached or as it is. */
const header = encode({ alg: 'HS256', b64: false, crit: ['b64'] });
const text = JSON.stringify(claims);
const raw = mac('HS256', `${header}.${text}`, secret);
const unencoded: readonly Attack[] = [
  ['encoded', encode(text)],
  ['detached', ''],
  ['as it is', text],
  ['in words without a period', 'payload'],
].map(([name = '', payload = '']) => ({
  name: `b64 false, the payload ${name}`,
  draft: draft(withSignature(`${header}.${payload}`, raw), secret),
}));

export const crit: Family = {
  name: 'crit and b64',
  control: draft(
    withSignature(
      inputOf({ alg: 'HS256', extra: 1 }),
      mac('HS256', inputOf({ alg: 'HS256', extra: 1 }), secret),
    ),
    secret,
  ),
  attacks: [...named, ...unencoded],
};
