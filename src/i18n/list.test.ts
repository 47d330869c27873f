import { expect, it } from 'vitest';
import { list } from './list.ts';

it('sets the comma of the language between items, and none around them', () => {
  expect(list(['RS256', 'ES256', 'EdDSA'], 'ja')).toBe('RS256、ES256、EdDSA');
  expect(list(['RS256', 'ES256', 'EdDSA'], 'en')).toBe('RS256, ES256, EdDSA');
  expect(list(['RS256'], 'ja')).toBe('RS256');
  expect(list([], 'en')).toBe('');
});
