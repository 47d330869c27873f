/** What copying, mailing and storing take from a token, or put into it. */
import { caseOf, encode, tokenOf, type Case } from './case.ts';
import { mangled } from './scene-case.ts';
import { byRsa } from './scenes.ts';

const wraps: readonly Case[] = [
  mangled(
    'billing',
    'soft line breaks of mail',
    (t) => t.replace(/.{72}/g, '$&=\r\n'),
    'token-whitespace',
    'token-not-base64url',
    'malformed-token',
  ),
  mangled(
    'escrow',
    'line continuations',
    (t) => t.replace(/.{64}/g, '$&\\\n'),
    'token-whitespace',
    'token-invalid-chars',
    'malformed-token',
  ),
  mangled(
    'partner',
    'quoted as in mail',
    (t) => t.replace(/.{64}/g, '$&\n> '),
    'token-whitespace',
    'token-invalid-chars',
    'token-decorated',
    'malformed-token',
  ),
  mangled(
    'entra',
    'an ideographic space',
    (t) => `${t.slice(0, 90)}\u3000${t.slice(90)}`,
    'token-whitespace',
    'token-full-width',
  ),
  mangled(
    'cognito',
    'a word joiner',
    (t) => `${t.slice(0, 90)}\u2060${t.slice(90)}`,
    'token-whitespace',
  ),
];

const lost: readonly Case[] = [
  mangled(
    'orders',
    'the first character lost',
    (t) => t.slice(1),
    'malformed-token',
    'token-corrupt-json',
    'token-truncated',
  ),
  mangled(
    'mobile',
    'the header lost',
    (t) => t.slice(t.indexOf('.') + 1),
    'malformed-token',
    'wrong-segment-count',
    'token-truncated',
  ),
  mangled(
    'auth0',
    'a chunk of the payload lost',
    (t) => `${t.slice(0, 120)}${t.slice(180)}`,
    'token-corrupt-json',
    'malformed-token',
    'payload-tampered',
  ),
  caseOf(
    'long-payload',
    'cut at 512 characters',
    { ...byRsa, token: tokenOf('long-payload').slice(0, 512) },
    'token-truncated',
  ),
  caseOf(
    'long-payload',
    'cut at 1,024 characters',
    { ...byRsa, token: tokenOf('long-payload').slice(0, 1024) },
    'token-truncated',
  ),
  mangled(
    'legacy',
    'all in lower case',
    (t) => t.toLowerCase(),
    'malformed-token',
    'token-corrupt-json',
  ),
  mangled(
    'edge',
    'encoded once more',
    (t) => encode(t),
    'malformed-token',
    'opaque-token',
    'wrong-segment-count',
    'token-corrupt-json',
  ),
  // a signature that was mistyped looks like that of another key: the page of wrong-key says so
  mangled(
    'orders',
    'a character of the signature mistyped',
    (t) => `${t.slice(0, -9)}${t.at(-9) === 'x' ? 'y' : 'x'}${t.slice(-8)}`,
    'wrong-key',
    'signature-mismatch',
  ),
];

export const losses: readonly Case[] = [...wraps, ...lost];
