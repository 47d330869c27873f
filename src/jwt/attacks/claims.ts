/** Claims that look like the expected ones (RFC 7519 section 4.1, RFC 8725 sections 3.8, 3.9 and 3.11). Signed with the right secret. */
import { secret } from '#content/keys/keys.ts';
import type { CheckId, Patch } from '../model.ts';
import type { Attack, Family } from './attack.ts';
import { claims, draft, mint } from './forge.ts';

const expected: Patch = { issuer: 'https://example.com', audience: 'api.example.com' };

const attack = (change: object, fails: CheckId, cve?: string): Attack => ({
  name: JSON.stringify(change).slice(0, 80),
  ...(cve ? { cve } : {}),
  draft: draft(mint('HS256', secret, undefined, { ...claims, ...change }), secret, expected),
  fails,
});

const ISSUERS = [
  ...[
    'https://example.co',
    'https://example.com/',
    'https://example.com.attacker.example',
    'example.com',
  ],
  ...[
    'http://example.com',
    'HTTPS://EXAMPLE.COM',
    'https://example.com ',
    ' https://example.com',
    '',
  ],
  ...[
    'https://example.com\u200b',
    'https://exampl\u0435.com',
    'https://example.com\u0000',
    '_https://example.com_',
  ],
  ...[
    'https://attacker.example',
    'https://example.com,https://attacker.example',
    'https://example%2Ecom',
  ],
];
const ISSUER_TYPES = [
  ['https://example.com'],
  ['https://attacker.example', 'https://example.com'],
  null,
  1,
  {},
];

const AUDIENCES = [
  ...[
    'api.example.co',
    'api.example.com ',
    'API.EXAMPLE.COM',
    'api.example.com.attacker.example',
    '',
  ],
  ...[
    'https://api.example.com',
    'api.example.com,other',
    'api.example.com other',
    '*',
    'xapi.example.com',
  ],
];
const AUDIENCE_TYPES = [null, 1, true, {}, { 0: 'api.example.com' }, [['api.example.com']], [1]];

const subjects = [1, null, ['admin'], { sub: 'admin' }, true];

const without = (name: 'iss' | 'aud'): Attack => {
  const rest = Object.fromEntries(Object.entries(claims).filter(([claim]) => claim !== name));
  return {
    name: `no ${name}`,
    draft: draft(mint('HS256', secret, undefined, rest), secret, expected),
    fails: name === 'iss' ? 'issuer' : 'audience',
  };
};

/** RFC 8725 section 3.11: a token of one kind must not serve as another. */
const TYPES = [
  'JWT',
  'jwt',
  'at+jwt ',
  'application/at+jwt+x',
  'at jwt',
  'AT',
  'id+jwt',
  'logout+jwt',
];
const kinds = [...TYPES, null, 1, ['at+jwt'], {}, undefined].map((typ): Attack => ({
  name: `typ ${typ === undefined ? 'missing' : JSON.stringify(typ)} where at+jwt is expected`,
  draft: draft(mint('HS256', secret, { alg: 'HS256', typ }), secret, { type: 'at+jwt' }),
  fails: 'type',
}));

export const lookalikes: Family = {
  name: 'claims that look right',
  control: draft(
    mint(
      'HS256',
      secret,
      { alg: 'HS256', typ: 'application/AT+JWT' },
      { ...claims, aud: ['other', claims.aud] },
    ),
    secret,
    { ...expected, type: 'at+jwt' },
  ),
  attacks: [
    ...ISSUERS.map((iss) =>
      attack({ iss }, 'issuer', iss === 'https://example.co' ? 'CVE-2024-53861' : undefined),
    ),
    ...ISSUER_TYPES.map((iss) =>
      attack({ iss }, 'claims', Array.isArray(iss) ? 'CVE-2025-30144' : undefined),
    ),
    ...AUDIENCES.map((aud) => attack({ aud }, 'audience')),
    attack({ aud: [] }, 'audience', 'CVE-2020-26160'),
    attack({ aud: [''] }, 'audience', 'CVE-2020-26160'),
    ...AUDIENCE_TYPES.map((aud) => attack({ aud }, 'claims')),
    ...subjects.map((sub) => attack({ sub }, 'claims')),
    without('iss'),
    without('aud'),
    ...kinds,
  ],
};
