import type { Family, Language } from '#content/libraries/model.ts';
import type { Expectation } from '#jwt/model.ts';
import { canEscape, escapeInto } from './escape.ts';
import { fillAlgorithms } from './fill-algorithm.ts';

type Policy = Pick<Expectation, 'algorithms' | 'issuer' | 'audience'>;

/** The literals of the published files that stand for what a reader's verifier is configured with. */
export const marked = {
  algorithm: 'RS256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
} as const;

/** Both at once: what was put in for one is never read for the other. */
const literals = new RegExp(
  `(['"])(${marked.issuer}|${marked.audience})\\1`.replaceAll('.', '\\.'),
  'g',
);

/**
 * Published code with the reader's settings in place of its examples, as text, and never weaker than those settings: what
 * was not given, or what the code has no place for (several audiences), stays as it is published.
 */
export const fillCode = (
  text: string,
  language: Language,
  policy: Policy,
  families: readonly Family[] = [],
): string => {
  if (!canEscape(language)) return text;
  const { algorithms, issuer, audience } = policy;
  const [one, ...more] = audience ?? [];
  return fillAlgorithms(text, algorithms, families).replace(
    literals,
    (example: string, quote: string, mark: string) => {
      const value = mark === marked.issuer ? issuer : more.length > 0 ? null : one;
      return value == null ? example : quote + escapeInto(value, language, quote) + quote;
    },
  );
};
