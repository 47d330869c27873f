import { expect, test } from 'vitest';
import { readExcerpt } from './excerpt.ts';

test('marks become runs, entities become characters, and tags stay text', () => {
  expect(readExcerpt('<mark>exp</mark> &lt; now &amp;&amp; &quot;a&quot; <b>')).toEqual([
    { text: 'exp', marked: true },
    { text: ' < now && "a" <b>', marked: false },
  ]);
});

test('what is escaped twice stays escaped once', () => {
  expect(readExcerpt('&amp;lt;')).toEqual([{ text: '&lt;', marked: false }]);
});
