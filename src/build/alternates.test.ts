import { expect, test } from 'vitest';
import { addAlternates } from './alternates.ts';

test('both languages and x-default, which is the English page', () => {
  const { links } = addAlternates({ url: 'https://a.example/docs/ja/causes/exp-expired/' });
  expect(links).toEqual([
    { lang: 'ja', url: 'https://a.example/docs/ja/causes/exp-expired/' },
    { lang: 'en', url: 'https://a.example/docs/en/causes/exp-expired/' },
    { lang: 'x-default', url: 'https://a.example/docs/en/causes/exp-expired/' },
  ]);
});

test('the chooser has no alternates', () => {
  expect(addAlternates({ url: 'https://a.example/' })).toEqual({ url: 'https://a.example/' });
});
