import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marked } from './fill-code.ts';

/** The code that readers see with their settings in it. */
const files = globSync('content/libraries/*/{verify,jwks,cures/*}.{js,mjs,py,go,java,rs}');

/** A literal of its own: not a piece of a longer one, nor of one in which it would be read in another way. */
const alone = (mark: string): RegExp =>
  new RegExp(`(?<![\\w\\\\])(['"])${mark.replaceAll('.', '\\.')}\\1`, 'g');

const withoutMarks = (text: string): string =>
  Object.values(marked).reduce((rest, mark) => rest.replace(alone(mark), ''), text);

const isInRawText = (text: string, at: number): boolean =>
  text.slice(0, at).split('`').length % 2 === 0;

/** An address in an example of another thing. */
const others = /https:\/\/api\.example\.com(?=')|[\w.+-]+@example\.com/g;

test('there is code to look at', () => {
  expect(files.length).toBeGreaterThan(100);
});

test.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(withoutMarks(text).replace(others, '')).not.toMatch(/example\.(?:com|org|net)/);
  // A back quote opens text in which no escape is read (Go), or expressions are (JavaScript)
  for (const mark of [marked.issuer, marked.audience])
    for (const { index } of text.matchAll(alone(mark)))
      expect(isInRawText(text, index), `${mark} at ${index}`).toBe(false);
});

test('the test above can fail', () => {
  expect(withoutMarks('f"https://example.com"')).toContain('example.com');
  expect(withoutMarks("'https://example.com/'")).toContain('example.com');
  expect(isInRawText('a`b', 2)).toBe(true);
});
