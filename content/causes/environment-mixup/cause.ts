import type { Cause } from '#jwt/model.ts';

const STAGE =
  /^(?:local|dev(?:elop(?:ment)?)?|test(?:ing)?|qa|uat|int|stg|stage|staging|sandbox|demo|pre(?:prod|view)?|prod(?:uction)?|live)$/;

/** The words of a value, and those among them that name an environment. */
const read = (value: string) => {
  const words = value.toLowerCase().split(/[^a-z0-9]+/);
  return {
    stages: words.filter((word) => STAGE.test(word)).join(' '),
    rest: words.filter((word) => !STAGE.test(word) && word !== '').join(' '),
  };
};

const isMixup = (a: string, b: string): boolean => {
  const [left, right] = [read(a), read(b)];
  return left.rest !== '' && left.rest === right.rest && left.stages !== right.stages;
};

export default {
  explains: ['issuer', 'audience'],
  refines: 'iss-mismatch',
  symptoms: ['jwt issuer invalid', 'jwt audience invalid', 'Invalid issuer', 'Invalid audience'],
  cure: 'issuer',
  examine({ token, expectation }) {
    const { iss, aud } = token.claims ?? {};
    const [issuer, audience] = [expectation.issuer, expectation.audience ?? []];
    if (issuer !== null && typeof iss === 'string' && isMixup(iss, issuer))
      return { strength: 'proven', facts: { actual: iss, expected: issuer } };
    const actual = [aud].flat().find((item) => typeof item === 'string');
    const expected = audience.find((item) => actual !== undefined && isMixup(actual, item));
    if (actual === undefined || expected === undefined || audience.includes(actual)) return null;
    return { strength: 'proven', facts: { actual, expected } };
  },
} satisfies Cause;
