import { expect, test } from 'vitest';
import { indentJson } from './indent-json.ts';

test.each(['{}', '{"a":[],"b":{}}', '{"a":1,"b":[1,{"c":"x, {y}"}],"d":null}', '[[1],[2]]'])(
  'as JSON.stringify does: %s',
  (json) => {
    const usual = JSON.stringify(JSON.parse(json), null, 2);
    expect(indentJson(json)).toBe(usual);
    expect(indentJson(usual)).toBe(usual);
  },
);

test('what parsing would lose stays', () => {
  const json = '{"a":1e400,"a":12345678901234567890,"b":"\\u202e"}';
  expect(indentJson(json)).toBe(
    '{\n  "a": 1e400,\n  "a": 12345678901234567890,\n  "b": "\\u202e"\n}',
  );
});

test('a text that is cut off is indented as far as it goes', () => {
  expect(indentJson('{"iss":"https://exa')).toBe('{\n  "iss": "https://exa');
});

test('what is no JSON stays as it is', () => {
  expect(indentJson('hello,  world')).toBe('hello,  world');
  expect(indentJson('}}]]')).toBe('}}]]');
});

test('depth does not multiply the text', () => {
  expect(indentJson('['.repeat(90_000)).length).toBeLessThan(4_000_000);
});
