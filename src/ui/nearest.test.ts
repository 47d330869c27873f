import { expect, test } from 'vitest';
import { nameOf, nearest } from './nearest.ts';

const names = [
  'causes/exp-expired',
  'causes/exp-missing',
  'causes/aud-mismatch',
  'tools/jwt-decoder',
];

test.each([
  ['/ja/causes/exp-expird/', 'causes/exp-expired'],
  ['/en/cause/expired-exp', 'causes/exp-expired'],
  ['/causes/aud_mismatch.html', 'causes/aud-mismatch'],
  ['/jwt-decoder', 'tools/jwt-decoder'],
  ['/ja/tool/JWT-Decode/', 'tools/jwt-decoder'],
])('%s is nearest to %s', (path, name) => {
  expect(nearest(nameOf(path), names)[0]).toBe(name);
});

test.each(['/wp-login.php', '/', '/%E0%A4%A', '/ja/'])('%s is near to nothing', (path) => {
  expect(nearest(nameOf(path), names)).toEqual([]);
});
