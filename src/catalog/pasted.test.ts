import { expect, test } from 'vitest';
import { explainText } from './explainer.ts';
import { pasted } from './pasted.ts';

/** Pasted messages lead to an acceptable answer; what is no JWT message at all leads to none. */

const answerTo = (text: string): string => {
  const [best] = explainText(text).matches;
  return best?.cause ?? best?.check ?? 'nothing';
};

test('at least 95 % of what people paste is answered acceptably', () => {
  const wrong = pasted
    .filter(([text, ...right]) => !right.includes(answerTo(text)))
    .map(([text, ...right]) => `${answerTo(text)} instead of ${right.join(' or ')}: ${text}`);
  expect(wrong.length / pasted.length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
});

test.each([
  'TypeError: Cannot read properties of undefined (reading "map")',
  'ECONNRESET: socket hang up',
  'error TS2345: Argument of type string is not assignable to parameter of type number',
  'NullPointerException at com.example.Main.main(Main.java:12)',
  'duplicate key value violates unique constraint "users_pkey"',
  'CORS policy: No Access-Control-Allow-Origin header is present on the requested resource',
  'Invalid username or password',
  'The requested URL returned error: 404',
])('%s is no message about a token', (text) => {
  expect(explainText(text).matches).toEqual([]);
});

test('every message of ours is found in noise, as itself or as one that says the same', () => {
  const noisy = pasted.map(
    ([text]) => `2026-11-22 09:00:00 [WARN] request 7f3a: ${text} {"ip":"-"}`,
  );
  const same = noisy.filter((text, index) => answerTo(text) === answerTo(pasted[index]?.[0] ?? ''));
  expect(same.length / noisy.length).toBeGreaterThan(0.95);
});
