/** Texts that are no compact JWS of three parts, although a good one may lie in them (RFC 7515 sections 3 and 7, RFC 7516). */
import { jwks, rsaA, secret } from '#content/keys/keys.ts';
import type { CheckId } from '../model.ts';
import type { Attack, Family } from './attack.ts';
import { claims, draft, encode, inputOf, mint } from './forge.ts';

const good = mint('HS256', secret);
const [header = '', payload = '', signature = ''] = good.split('.');

const attack = (name: string, token: string, fails: CheckId, cve?: string): Attack => ({
  name,
  ...(cve ? { cve } : {}),
  draft: draft(token, secret),
  fails,
});

const jwe = (alg: string, more = {}): string =>
  [
    encode({ alg, enc: 'A256GCM', ...more }),
    '',
    encode('iv'),
    encode('ciphertext'),
    encode('tag'),
  ].join('.');

const counted: readonly Attack[] = [
  attack('one part', header, 'structure'),
  attack('two parts', `${header}.${payload}`, 'structure'),
  attack('four parts', `${good}.`, 'input'),
  attack('four parts, the last not empty', `${good}.${signature}`, 'structure'),
  attack('five parts', `${good}.${header}.${payload}`, 'structure'),
  attack('six parts, two tokens', `${good}.${good}`, 'structure'),
  attack('a period before it', `.${good}`, 'structure'),
  attack('two periods in a row', good.replace('.', '..'), 'structure'),
  attack('periods alone', '..', 'header'),
  attack('an empty header', `.${payload}.${signature}`, 'header'),
  attack('an empty payload', `${header}..${signature}`, 'claims'),
  attack('an empty signature', `${header}.${payload}.`, 'signature'),
  attack('the parts in another order', `${payload}.${header}.${signature}`, 'header'),
  attack(
    'the payload of another token',
    `${header}.${encode({ ...claims, sub: 'admin' })}.${signature}`,
    'signature',
  ),
  attack(
    'the header of another token',
    `${encode({ alg: 'HS256' })}.${payload}.${signature}`,
    'signature',
  ),
];

const encrypted: readonly Attack[] = [
  attack('JWE, dir', jwe('dir'), 'structure'),
  attack('JWE, RSA-OAEP', jwe('RSA-OAEP'), 'structure'),
  attack(
    'JWE, PBES2 with a billion rounds',
    jwe('PBES2-HS256+A128KW', { p2c: 1e9 }),
    'structure',
    'CVE-2023-50967',
  ),
  attack('JWE, compressed', jwe('dir', { zip: 'DEF' }), 'structure'),
  attack('JWE that calls itself HS256', jwe('HS256'), 'structure'),
  attack('JWE that calls itself none', jwe('none'), 'structure'),
  attack('three parts with enc', mint('HS256', '', { alg: 'dir', enc: 'A256GCM' }), 'algorithm'),
  attack(
    'nested: a signed token as the payload',
    mint('HS256', secret, { alg: 'HS256', cty: 'JWT' }, good),
    'claims',
  ),
  attack(
    'nested: an unsecured token as the payload',
    mint('HS256', secret, { alg: 'HS256', cty: 'JWT' }, `${inputOf({ alg: 'none' })}.`),
    'claims',
  ),
  attack('SD-JWT', `${good}~`, 'structure'),
  attack('SD-JWT with a disclosure', `${good}~${encode(['salt', 'role', 'admin'])}~`, 'structure'),
  attack('SD-JWT with a key binding', `${good}~${good}`, 'structure'),
];

const flat = { payload, protected: header, signature };
const forged = `${header}.${encode({ ...claims, sub: 'admin' })}.`;
const serialised: readonly Attack[] = [
  attack('JSON, flattened', JSON.stringify(flat), 'input'),
  attack('JSON, general', JSON.stringify({ payload, signatures: [flat] }), 'input'),
  attack(
    'JSON and compact at once',
    `{" ${forged}":"","protected":"${header}","payload":"${payload}","signature":"${signature}"}`,
    'input',
    'CVE-2022-39227',
  ),
  attack('a JSON string', JSON.stringify(good), 'input'),
  attack('a JSON array', JSON.stringify([good]), 'input'),
  attack('a token response', JSON.stringify({ access_token: good, token_type: 'Bearer' }), 'input'),
];

const around: readonly (readonly [string, string])[] = [
  ['Bearer', `Bearer ${good}`],
  ['bearer, twice', `bearer Bearer ${good}`],
  ['a header line', `Authorization: Bearer ${good}`],
  ['a curl line', `curl -H 'Authorization: Bearer ${good}' https://api.example.com/`],
  ['a cookie', `session=${good}; Path=/; HttpOnly`],
  ['a query', `https://example.com/?access_token=${good}&state=1`],
  ['quotes', `'${good}'`],
  ['bytes of Python', `b'${good}'`],
  ['angle brackets', `<${good}>`],
  ['a comma after it', `${good},`],
  ['another token after a comma', `${good},${good}`],
  ['a log line', `2026-09-21T12:26:40Z WARN token ${good} refused`],
  ['a script', `<script>alert("${good}")</script>`],
  ['an ellipsis', `${good.slice(0, -10)}…`],
];

const others: readonly (readonly [string, string, CheckId])[] = [
  ['nothing', '', 'input'],
  ['undefined', 'undefined', 'input'],
  ['null', 'null', 'input'],
  ['an object', '[object Object]', 'input'],
  ['a PEM', rsaA.spki, 'input'],
  ['a JWKS', jwks, 'input'],
  ['an opaque token', 'ya29.a0AfH6SMBx-test-only-not-a-token', 'structure'],
  ['two tokens, a space between', `${good} ${good}`, 'structure'],
  ['two tokens on two lines', `${good}\n${good}`, 'structure'],
  ['a PASETO', `v2.local.${payload}`, 'header'],
  ['a data: URL', `data:text/plain,${good}`, 'input'],
  ['a NUL', '\u0000', 'structure'],
];

export const shapes: Family = {
  name: 'shapes',
  control: draft(good, secret),
  attacks: [
    ...counted,
    ...encrypted,
    ...serialised,
    ...around.map(([name, token]) => attack(`inside ${name}`, token, 'input')),
    ...others.map(([name, token, fails]) => attack(name, token, fails)),
  ],
};
