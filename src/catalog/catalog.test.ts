import { expect, test } from 'vitest';
import type { CheckId } from '#jwt/model.ts';
import { causes } from './causes.ts';
import { loadSamples } from './samples.ts';
import { familiesOf, stepOf, steps } from './steps.ts';

test('every check belongs to one step, in the order of the guide', () => {
  expect(steps.flatMap((step) => step.checks).sort()).toEqual(
    ['input structure header algorithm key signature claims issuer audience time type'].flatMap(
      (ids) => ids.split(' ').sort(),
    ),
  );
  expect(stepOf('signature')).toBe('key');
  expect(stepOf('type')).toBe('claims');
});

test('every cause stands in exactly one step', () => {
  const families = steps.flatMap((step) => familiesOf(step));
  const placed = families.flatMap(({ id, cases }) => [id, ...cases]);
  expect([...placed].sort()).toEqual(Object.keys(causes).sort());
  const known: readonly CheckId[] = steps.flatMap((step) => [...step.checks]);
  for (const cause of Object.values(causes)) expect(known).toContain(cause.explains[0]);
});

test('a sample belongs to a cause', async () => {
  for (const id of Object.keys(await loadSamples())) expect(causes).toHaveProperty(id);
});
