/** Tokens that carry no signature, or say that they need none (RFC 8725 section 2.1 and 3.2). */
import { p256A, rsaA, secret } from '#content/keys/keys.ts';
import type { CheckId } from '../model.ts';
import type { Attack, Family } from './attack.ts';
import { draft, encode, inputOf, mint, privateKey } from './forge.ts';

const SPELLINGS: readonly string[] = [
  ...['none', 'None', 'NONE', 'nOnE', 'noNe', 'NonE', ' none', 'none ', '\tnone', 'none\n'],
  ...['none\u0000', '\u0000none', '"none"', "'none'", 'none,HS256', 'HS256,none', 'none;HS256'],
  ...['n\u043ene', 'ｎｏｎｅ', 'no\u200bne', 'none\u200b', 'n0ne', '', 'null', 'undefined', 'nil'],
  ...['unsecured', 'HS0', 'HS1', 'hs256', 'Hs256', 'HMAC', 'HMACSHA256', 'SHA256', 'plain', '*'],
];

const spelt = SPELLINGS.map((alg): Attack => ({
  name: `alg ${JSON.stringify(alg)}`,
  cve: 'CVE-2015-2951',
  draft: draft(`${inputOf({ alg, typ: 'JWT' })}.`, rsaA.spki, { algorithms: alg }),
  fails: 'algorithm',
}));

/** RFC 7515 section 4.1.1: "alg" is a string. */
const TYPES = [null, 0, false, true, [], ['none'], ['HS256'], {}, { alg: 'none' }, 256];

const typed = TYPES.map((alg): Attack => ({
  name: `alg of JSON ${JSON.stringify(alg)}`,
  draft: draft(mint('HS256', secret, { alg, typ: 'JWT' }), secret),
  fails: 'header',
}));

const rsaToken = mint('RS256', privateKey('rsaA'));
const [, , rsaSignature = ''] = rsaToken.split('.');

const other = (name: string, token: string, fails: CheckId, more = {}): Attack => ({
  name,
  draft: draft(token, rsaA.spki, more),
  fails,
});

const empty = (alg: string, key: string): Attack => ({
  name: `${alg} with an empty signature`,
  cve: 'CVE-2020-28042',
  draft: draft(`${inputOf({ alg, typ: 'JWT' })}.`, key),
  fails: 'signature',
});

export const none: Family = {
  name: 'no signature',
  control: draft(rsaToken, rsaA.spki, { algorithms: 'RS256' }),
  attacks: [
    ...spelt,
    ...typed,
    other('no alg at all', `${inputOf({ typ: 'JWT' })}.`, 'header'),
    other('an empty header', `${inputOf({})}.`, 'header'),
    other(
      'none, and a signature of another token',
      `${inputOf({ alg: 'none' })}.${rsaSignature}`,
      'algorithm',
    ),
    other(
      'none, and a signature of "null"',
      `${inputOf({ alg: 'none' })}.${encode('null')}`,
      'algorithm',
    ),
    other('none, allowed by the list', `${inputOf({ alg: 'none' })}.`, 'algorithm', {
      algorithms: 'none, RS256',
    }),
    other('none, without its last period', inputOf({ alg: 'none' }), 'structure'),
    {
      name: 'none, where no key is configured',
      cve: 'CVE-2022-23540',
      draft: draft(`${inputOf({ alg: 'none' })}.`, ''),
      fails: 'algorithm',
    },
    empty('HS256', secret),
    empty('RS256', rsaA.spki),
    empty('ES256', p256A.spki),
    other('RS256, two parts', inputOf({ alg: 'RS256' }), 'structure'),
    other('RS256, a signature of one zero byte', `${inputOf({ alg: 'RS256' })}.AA`, 'signature'),
  ],
};
