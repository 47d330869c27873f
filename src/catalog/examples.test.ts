import { describe, expect, test } from 'vitest';
import { diagnose } from '#jwt/diagnose.ts';
import { emptyDraft } from '#jwt/read/inquiry.ts';
import { samples } from './all-samples.ts';
import { causes } from './causes.ts';
import { examples } from './examples.ts';
import { observedOf } from './observed.ts';
import { stepOf, steps } from './steps.ts';

describe.each(examples)('the example “$message”', ({ message, library, cause }) => {
  test(`is what ${library} printed for the sample of ${cause}`, () => {
    const observed = observedOf(library).causes[cause]?.broken;
    expect(observed !== undefined && 'message' in observed ? observed.message : '').toContain(
      message,
    );
  });

  test('is diagnosed with that cause, proven', async () => {
    const sample = samples[cause]?.broken ?? expect.fail();
    const { verdict, findings } = await diagnose({ ...emptyDraft(0), ...sample }, causes);
    expect(verdict).toBe('rejected');
    expect(findings[0]).toMatchObject({ cause, evidence: { strength: 'proven' } });
  });
});

test('they cover the steps, in their order, and no cause twice', () => {
  const at = examples.map(({ cause }) =>
    steps.findIndex(({ id }) => id === stepOf(causes[cause]?.explains[0] ?? 'input')),
  );
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(new Set(at).size).toBe(steps.length);
  expect(new Set(examples.map(({ cause }) => cause)).size).toBe(examples.length);
});
