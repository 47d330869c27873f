import { expect, test } from 'vitest';
import { apply, clear, emptyDesk, nothing, restore, show, type, undo } from './draft.ts';

const sample = {
  token: `eyJhbGciOiJSUzI1NiJ9.${'a'.repeat(80)}.sig`,
  key: 'k',
  now: 1_790_000_000,
};
const mine = type({ token: 'mine', issuer: 'me' })(emptyDesk);

test('a sample brings its own moment, and what was typed comes back', () => {
  const shown = show('exp-expired', sample)(mine);
  expect(shown.typed).toEqual({
    ...nothing,
    token: sample.token,
    key: 'k',
    at: '2026-09-21T14:13:20Z',
  });
  expect(restore(shown)).toEqual({ ...emptyDesk, typed: mine.typed });
});

test('a second sample does not take the place of what was typed', () => {
  const twice = show('b', sample)(show('a', sample)(mine));
  expect(restore(twice).typed).toEqual(mine.typed);
});

test('an edit keeps the sample; another token is judged by the reader’s own settings', () => {
  const shown = show('a', sample)(mine);
  const edited = type({ token: `${sample.token}x` })(shown);
  expect([edited.sample, edited.typed.key]).toEqual(['a', 'k']);
  const other = type({ token: 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.other' })(shown);
  expect(other.sample).toBeNull();
  expect([other.typed.key, other.typed.at, other.typed.issuer]).toEqual(['', '', 'me']);
});

test('a change that a button made can be taken back until the next key', () => {
  const cured = apply({ audience: 'api' })(mine);
  expect(undo(cured)).toEqual(mine);
  expect(undo(clear(mine))).toEqual(mine);
  expect(type({ issuer: 'x' })(cured).before).toBeNull();
});
