import { expect, test } from 'vitest';
import { mendJson } from './mend-json.ts';

test.each([
  ['{"iss":"a","exp":17900', { iss: 'a' }],
  ['{"iss":"a","aud":["b","c', { iss: 'a', aud: ['b'] }],
  ['{"iss":"a","x":{"y":1},"z', { iss: 'a', x: { y: 1 } }],
  ['{"iss":"a, {b","sub":', { iss: 'a, {b' }],
  ['{"iss":"a"}garbage', { iss: 'a' }],
])('%s', (json, members) => {
  expect(mendJson(json)).toEqual(members);
});

test.each(['', '{', '{"iss":"a', 'no JSON, at all', '[1,2', '}{'])(
  'nothing is whole in %s',
  (json) => {
    expect(mendJson(json)).toBeNull();
  },
);
