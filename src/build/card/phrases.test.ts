import { expect, test } from 'vitest';
import { phrasesOf } from './phrases.ts';

test.each([
  ['JWTの署名検証に失敗する原因と対処', 'JWTの|署名|検証に|失敗する|原因と|対処'],
  ['オーディエンス（aud）の不一致', 'オーディエンス|（aud）の|不一致'],
  ['Token expired (exp)', 'Token |expired |(exp)'],
])('%s', (text, phrases) => {
  expect(phrasesOf(text).join('|')).toBe(phrases);
});
