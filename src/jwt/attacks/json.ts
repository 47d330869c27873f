/** JSON that two parsers read differently (RFC 8259, RFC 7515 section 4, RFC 7519 section 4). All signed with the right secret. */
import { secret } from '#content/keys/keys.ts';
import type { CheckId } from '../model.ts';
import type { Attack, Family } from './attack.ts';
import { NOW } from './attack.ts';
import { claims, draft, mint } from './forge.ts';

const attack = (name: string, header: unknown, payload: unknown, fails: CheckId): Attack => ({
  name,
  draft: draft(mint('HS256', secret, header, payload), secret),
  fails,
});

const text = JSON.stringify(claims);
const good = '{"alg":"HS256"}';

const HEADERS: readonly (readonly [string, string | Buffer])[] = [
  ['alg twice', '{"alg":"none","alg":"HS256"}'],
  ['alg twice, the bad one last', '{"alg":"HS256","alg":"none"}'],
  ['alg twice, once escaped', '{"\\u0061lg":"none","alg":"HS256"}'],
  ['kid twice', '{"alg":"HS256","kid":"a","kid":"b"}'],
  ['a member twice, deeper', '{"alg":"HS256","a":{"b":1,"b":2}}'],
  ['alg in __proto__', '{"__proto__":{"alg":"HS256"}}'],
  ['alg in another case', '{"ALG":"HS256"}'],
  ['alg with white space in its name', '{"alg ":"HS256"}'],
  ['a comment', '{"alg":"HS256"/* */}'],
  ['a line comment', '{"alg":"HS256"}//'],
  ['a trailing comma', '{"alg":"HS256",}'],
  ['single quotes', "{'alg':'HS256'}"],
  ['an unquoted name', '{alg:"HS256"}'],
  ['a byte order mark', `\ufeff${good}`],
  ['a NUL after it', `${good}\u0000`],
  ['another object after it', `${good}{"alg":"none"}`],
  ['an array', '[{"alg":"HS256"}]'],
  ['a string', '"HS256"'],
  ['null', 'null'],
  ['UTF-16, little-endian', Buffer.from(good, 'utf16le')],
  [
    'overlong UTF-8',
    Buffer.concat([Buffer.from('{"alg":"HS256","a":"'), Buffer.of(0xc0, 0xaf), Buffer.from('"}')]),
  ],
  ['a lone surrogate, escaped', '{"alg":"HS256","a":"\\ud800"}'],
  ['a control character in a string', '{"alg":"HS256","a":"\u0001"}'],
];

const PAYLOADS: readonly (readonly [string, string | Buffer])[] = [
  ['exp twice', `{"exp":${NOW - 1},"exp":${NOW + 600}}`],
  ['exp twice, once escaped', `{"\\u0065xp":${NOW - 1},"exp":${NOW + 600}}`],
  ['sub twice', '{"sub":"user","sub":"admin"}'],
  ['a member twice, deeper', '{"a":{"role":"user","role":"admin"}}'],
  ['__proto__ twice', '{"__proto__":1,"__proto__":2}'],
  ['a comment', `${text.slice(0, -1)}/* */}`],
  ['a trailing comma', `${text.slice(0, -1)},}`],
  ['single quotes', text.replace(/"/g, "'")],
  ['an unquoted name', '{sub:"a"}'],
  ['NaN', '{"exp":NaN}'],
  ['Infinity', '{"exp":Infinity}'],
  ['-Infinity', '{"nbf":-Infinity}'],
  ['a hexadecimal number', '{"exp":0x7fffffff}'],
  ['a leading zero', '{"exp":01790000600}'],
  ['a leading plus', '{"exp":+1790000600}'],
  ['a number without digits before the point', '{"exp":.5}'],
  ['a number without digits after the point', '{"exp":1.}'],
  ['undefined', '{"exp":undefined}'],
  ['1e400', '{"exp":1e400}'],
  ['an integer over 2^53', '{"exp":9007199254740993}'],
  ['a byte order mark', `\ufeff${text}`],
  ['a NUL after it', `${text}\u0000`],
  ['a NUL before it', `\u0000${text}`],
  ['another object after it', `${text}{"sub":"admin"}`],
  ['an object per line', `${text}\n${text}`],
  ['a guard before it', `)]}',\n${text}`],
  ['UTF-16, little-endian', Buffer.from(text, 'utf16le')],
  ['UTF-16, big-endian', Buffer.from(text, 'utf16le').swap16()],
  ['UTF-32', Buffer.from(Array.from(text, (c) => [c.charCodeAt(0), 0, 0, 0]).flat())],
  ['Latin-1', Buffer.from('{"sub":"é"}', 'latin1')],
  ['overlong UTF-8', Buffer.from([0x7b, 0x22, 0xc1, 0xa1, 0x22, 0x3a, 0x31, 0x7d])],
  ['a surrogate in UTF-8', Buffer.from([0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x7d])],
  ['cut UTF-8', Buffer.from([...Buffer.from('{"a":"'), 0xe3, 0x81])],
  ['a lone surrogate, escaped', '{"sub":"\\udc00"}'],
  ['a bad escape', '{"sub":"\\x41"}'],
  ['a line break in a string', '{"sub":"a\nb"}'],
  ['an array', `[${text}]`],
  ['a string', JSON.stringify(text)],
  ['a number', '1'],
  ['null', 'null'],
  ['true', 'true'],
  ['nothing', ''],
  ['white space', ' '],
  ['cut short', text.slice(0, -1)],
  ['65 levels', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`],
  ['10,000 levels', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['100,000 open brackets', '['.repeat(100_000)],
  ['form data', 'sub=admin&exp=9999999999'],
  ['XML', '<claims><sub>admin</sub></claims>'],
  ['YAML', 'sub: admin\nexp: 9999999999'],
];

export const json: Family = {
  name: 'JSON tricks',
  control: draft(
    mint('HS256', secret, '{ "alg" : "HS256" }', `\r\n{"sub":"日本語 😀","exp":${NOW + 600}}\n`),
    secret,
  ),
  attacks: [
    ...HEADERS.map(([name, header]) => attack(`header: ${name}`, header, claims, 'header')),
    ...PAYLOADS.map(([name, payload]) => attack(`payload: ${name}`, good, payload, 'claims')),
    attack(
      'exp in __proto__ of an expired token',
      good,
      `{"exp":${NOW - 1},"__proto__":{"exp":${NOW + 600}}}`,
      'time',
    ),
    attack(
      'exp in constructor.prototype of an expired token',
      good,
      `{"exp":${NOW - 1},"constructor":{"prototype":{"exp":${NOW + 600}}}}`,
      'time',
    ),
  ],
};
