import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillCode, marked } from './fill-code.ts';

const nothing = { algorithms: null, issuer: null, audience: null };

/** A stranger's reader of string literals, one for each language: what the text between the quotes stands for. */
const escapes = {
  javascript: /\\u\{([0-9a-f]+)\}|\\(.)/gs,
  python: /\\u([0-9a-f]{4})|\\U([0-9a-f]{8})|\\(.)/gs,
  go: /\\u([0-9a-f]{4})|\\U([0-9a-f]{8})|\\(.)/gs,
  rust: /\\u\{([0-9a-f]+)\}|\\(.)/gs,
  java: /\\u([0-9a-f]{4})|\\([0-3][0-7]{2})|\\(.)/gs,
} as const;
type Known = keyof typeof escapes;
const languages = Object.keys(escapes) as Known[];

const readLiteral = (inside: string, language: Known): string =>
  inside.replace(escapes[language], (all, ...groups: (string | undefined)[]) => {
    const code = groups.slice(0, -2).find((group) => group !== undefined) ?? '';
    if (/^\\u/i.test(all)) return String.fromCodePoint(Number.parseInt(code, 16));
    if (language === 'java' && /^[0-7]{3}$/.test(code))
      return String.fromCharCode(Number.parseInt(code, 8));
    return code;
  });

const quoteOf = (language: Known): string => (language === 'javascript' ? "'" : '"');

/** Lone halves of a pair cannot be written in every language; they become U+FFFD there. */
const whole = (text: string, language: Known): string =>
  language === 'go' || language === 'rust' ? text.toWellFormed() : text;

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      ...`'"\`\\\n\r\t\0\u2028\u2029\u202e\u200b\ud83d\ud800$\{}nuxU0129日`.split(''),
    ),
  }),
  fc.constantFrom("'); evil(); ('", '\\u0022 + evil() + \\u0022', '${evil()}', '*/', '#{evil}'),
);

describe.each(languages)('%s', (language) => {
  const quote = quoteOf(language);
  const code = `before(${quote}${marked.issuer}${quote})\nafter`;

  test('whatever is put in stays inside its literal, and stands for itself', () => {
    fc.assert(
      fc.property(nasty, (issuer) => {
        const filled = fillCode(code, language, { ...nothing, issuer });
        const [first, last] = [`before(${quote}`, `${quote})\nafter`];
        expect(filled.startsWith(first) && filled.endsWith(last)).toBe(true);
        const inside = filled.slice(first.length, -last.length);
        expect(inside).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        // Neither a quotation mark nor the end of the literal is left open
        expect(inside.replace(/\\./gs, '')).not.toContain(quote);
        expect(inside.replace(/\\./gs, '')).not.toContain('\\');
        expect(readLiteral(inside, language)).toBe(whole(issuer, language));
      }),
      { numRuns: 500 },
    );
  });

  test('nothing given, nothing changed', () => {
    expect(fillCode(code, language, nothing)).toBe(code);
  });
});

test('what a compiler reads before the literal is not written', () => {
  // JLS 3.3: Java reads a Unicode escape of a line break or a quotation mark as that character
  const filled = fillCode('"api.example.com"', 'java', { ...nothing, audience: ['\n\r"\u0000'] });
  expect(filled).toBe('"\\012\\015\\"\\000"');
});

test('what was put in for one setting is not read for the other', () => {
  const code = "f('https://example.com', 'api.example.com')";
  const filled = fillCode(code, 'javascript', {
    algorithms: null,
    issuer: '"api.example.com" RS256',
    audience: ["'); evil(('"],
  });
  expect(filled).toBe(String.raw`f('"api.example.com" RS256', '\'); evil((\'')`);
});

test('what was put in is not read for the algorithm', () => {
  const code = "f('RS256', 'https://example.com')";
  const policy = { algorithms: ['ES256'], issuer: 'RS256', audience: null };
  const families = [{ names: ['ES256'], instead: { evil: 'RS256' } }];
  expect(fillCode(code, 'javascript', policy, families)).toBe("f('ES256', 'RS256')");
});

test('several audiences have no place in code for one', () => {
  const code = 'audience="api.example.com"';
  expect(fillCode(code, 'python', { ...nothing, audience: ['a', 'b'] })).toBe(code);
  expect(fillCode(code, 'python', { ...nothing, audience: ['a'] })).toBe('audience="a"');
});

test('a language whose literals are not known here stays as it is published', () => {
  expect(fillCode("'api.example.com'", 'ruby', { ...nothing, audience: ['a'] })).toBe(
    "'api.example.com'",
  );
});
