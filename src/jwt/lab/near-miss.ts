import type { Examination, Inquiry, Json } from '../model.ts';

const wantedOf = ({ issuer, audience }: Inquiry['expectation'], field: 'issuer' | 'audience') =>
  field === 'audience' ? (audience ?? []) : issuer === null ? [] : [issuer];

/** Values that are equal once both are simplified, and are not as they stand. */
export const examineNearMiss = (
  { token, expectation }: Inquiry,
  field: 'issuer' | 'audience',
  simplify: (text: string) => string,
): Examination => {
  const value: Json | undefined = token.claims?.[field === 'issuer' ? 'iss' : 'aud'];
  const actuals = [value].flat().filter((each) => typeof each === 'string');
  const wanted = wantedOf(expectation, field);
  if (actuals.length === 0 || wanted.length === 0) return null;
  if (actuals.some((actual) => wanted.includes(actual))) return null;
  const simple = new Map(wanted.map((each) => [simplify(each), each]));
  for (const actual of actuals) {
    const expected = simple.get(simplify(actual));
    if (expected !== undefined)
      return { strength: 'proven', facts: { actual, expected }, cure: { [field]: actual } };
  }
  return { ruledOut: true };
};
