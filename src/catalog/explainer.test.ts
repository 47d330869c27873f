import { describe, expect, test } from 'vitest';
import { explainText, meaningOf } from './explainer.ts';

/** Where the best match of a pasted line leads first. */
const firstOf = (text: string): string | undefined => {
  const [best] = explainText(text).matches;
  return best && meaningOf(best).causes[0];
};

describe('where to look first', () => {
  test.each([
    'Signed JWT rejected: Another algorithm expected, or no matching key(s) found',
    'token is unverifiable: error while executing keyfunc: timed out',
    'No suitable key was found to decode the JWT',
  ])('a key that was looked for is no matter of how one is written: %s', (text) => {
    expect(firstOf(text)).toBe('kid-not-found');
  });

  test('a key that was read is', () => {
    expect(
      firstOf('jwt.exceptions.InvalidKeyError: Could not parse the provided public key.'),
    ).toBe('pem-escaped-newlines');
  });

  test.each([
    ['SHA256withRSA', 'wrong-key', 'secret-wrong'],
    ['SHA256withECDSA', 'wrong-key', 'secret-wrong'],
    ['HmacSHA256', 'secret-wrong', 'wrong-key'],
  ])('what names %s is led to %s and not to %s', (algorithm, first, other) => {
    const text = `The Token's Signature resulted invalid when verified using the Algorithm: ${algorithm}`;
    const [best] = explainText(text).matches;
    const causes = best === undefined ? [] : meaningOf(best).causes;
    expect(causes[0]).toBe(first);
    expect(causes).not.toContain(other);
  });
});
