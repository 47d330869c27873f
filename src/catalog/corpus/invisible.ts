/** Characters that nobody sees, and characters that look like another, in and round a token. */
import { type Case } from './case.ts';
import { mangled } from './scene-case.ts';
import type { SceneId } from './scenes.ts';

const UNSEEN: readonly (readonly [string, string])[] = [
  ['a zero-width space', '\u200b'],
  ['a zero-width non-joiner', '\u200c'],
  ['a left-to-right mark', '\u200e'],
  ['a word joiner', '\u2060'],
  ['a soft hyphen', '\u00ad'],
  ['a byte order mark', '\ufeff'],
  ['an isolate', '\u2066'],
  ['a variation selector', '\ufe0f'],
  ['a tag', '\u{e0020}'],
  ['a NUL', '\0'],
];

const unseen = (id: SceneId, at: string, put: (token: string, character: string) => string) =>
  UNSEEN.map(([name, character]) =>
    mangled(id, `${name} ${at}`, (t) => put(t, character), 'token-whitespace'),
  );

const spaces: readonly Case[] = [
  mangled('okta', 'non-breaking spaces', (t) => t.replaceAll('.', '\u00a0.'), 'token-whitespace'),
  mangled('auth0', 'an ideographic space', (t) => `${t}\u3000`, 'token-whitespace'),
  mangled('express', 'a narrow space', (t) => t.replace('.', '.\u202f'), 'token-whitespace'),
  mangled('mobile', 'zero-width spaces alone', () => '\u200b\u200b', 'token-missing'),
];

const alike = (id: SceneId, name: string, change: (token: string) => string): Case =>
  mangled(id, name, change, 'token-invalid-chars');

const lookalikes: readonly Case[] = [
  alike('orders', 'an em dash', (t) => t.replaceAll('-', '—')),
  alike('bank', 'a minus sign', (t) => t.replaceAll('-', '−')),
  alike('auth0', 'a non-breaking hyphen', (t) => t.replaceAll('-', '\u2011')),
  alike('ledger', 'a Cyrillic I', (t) => t.replace('I', 'І')),
  alike('legacy', 'a Greek capital', (t) => t.replace('N', 'Ν')),
  alike('edge', 'a dotless i', (t) => t.replace('i', 'ı')),
  mangled('grafana', 'half-width full stops', (t) => t.replaceAll('.', '｡'), 'token-full-width'),
  mangled('session', 'full-width digits', (t) => t.replaceAll('0', '０'), 'token-full-width'),
  mangled('partner', 'both', (t) => t.replaceAll('.', '\u200b．'), 'token-full-width'),
];

export const invisible: readonly Case[] = [
  ...unseen('mesh', 'inside', (t, character) => `${t.slice(0, 30)}${character}${t.slice(30)}`),
  ...unseen('airflow', 'in the signature', (t, c) => `${t.slice(0, -9)}${c}${t.slice(-9)}`),
  ...unseen('auth0', 'before it', (t, character) => `${character}${t}`),
  ...unseen('kubernetes', 'after it', (t, character) => `${t}${character}`),
  ...[...spaces, ...lookalikes],
];
