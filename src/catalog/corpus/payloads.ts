/** Payloads and headers that are no JSON object in UTF-8. */
import { caseOf, type Case } from './case.ts';
import { byEc, byRsa, bySecret } from './scenes.ts';

const contents: readonly Case[] = [
  caseOf('payload-text', 'form data as payload', bySecret, 'token-corrupt-json'),
  caseOf('payload-php', 'serialised PHP as payload', byRsa, 'token-corrupt-json'),
  caseOf('payload-twice', 'a payload encoded twice', bySecret, 'token-corrupt-json'),
  caseOf('payload-mark', 'a byte order mark', bySecret, 'token-corrupt-json'),
  caseOf('payload-array', 'an array as payload', byRsa, 'token-corrupt-json'),
  caseOf('payload-comma', 'a trailing comma', bySecret, 'token-corrupt-json'),
  caseOf('header-text', 'a header that is no JSON', bySecret, 'token-corrupt-json'),
  caseOf('payload-latin1', 'a payload in Latin-1', bySecret, 'payload-charset'),
  caseOf('payload-sjis', 'a payload in Shift_JIS', byRsa, 'payload-charset'),
  caseOf('nested', 'a token as payload', byRsa, 'nested-jwt'),
  caseOf('nested-json', 'a token as a JSON string', bySecret, 'nested-jwt'),
  caseOf('zip', 'a compressed payload', byRsa, 'zip-compressed-payload'),
  caseOf('zip-es256', 'a health card', byEc, 'zip-compressed-payload'),
  caseOf(
    'twice-exp',
    'exp twice',
    { ...bySecret, issuer: '', audience: '' },
    'json-duplicate-members',
  ),
  caseOf(
    'twice-role',
    'role twice',
    { ...byRsa, issuer: '', audience: '' },
    'json-duplicate-members',
  ),
  caseOf('twice-kid', 'kid twice', bySecret, 'json-duplicate-members'),
];

export const payloads: readonly Case[] = [...contents];
