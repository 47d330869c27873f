import type { Cause } from '#jwt/model.ts';

/** White space, and what has no width at all. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/g;

const bare = (text: string): string => text.replace(UNSEEN, '');

const code = (unit: string): string =>
  `U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

export default {
  explains: ['issuer', 'audience'],
  refines: 'iss-mismatch',
  symptoms: ['jwt issuer invalid', 'jwt audience invalid', 'Invalid issuer', 'Invalid audience'],
  cure: 'issuer',
  examine({ token, expectation }) {
    const { iss, aud } = token.claims ?? {};
    const wanted = expectation.audience ?? [];
    const audiences = [aud].flat().filter((item) => typeof item === 'string');
    const matches = audiences.some((item) => wanted.includes(item));
    const pairs = [
      { expected: expectation.issuer ?? '', actual: typeof iss === 'string' ? iss : '', of: 'iss' },
      ...(matches ? [] : wanted).flatMap((expected) =>
        audiences.map((actual) => ({ expected, actual, of: 'aud' })),
      ),
    ];
    const pair = pairs.find(
      (it) => it.expected !== it.actual && bare(it.expected) === bare(it.actual),
    );
    if (!pair || bare(pair.expected) === '') return null;
    const { expected, actual } = pair;
    const characters = [...new Set((expected + actual).match(UNSEEN))].map(code);
    const cure = pair.of === 'iss' ? { issuer: actual } : { audience: actual };
    return { strength: 'proven', facts: { actual, expected, characters }, cure };
  },
} satisfies Cause;
