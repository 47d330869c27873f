import { expect, test } from 'vitest';
import { libraries } from './libraries.ts';
import { loadLibraries } from './library-view.ts';
import { brokenBy, recordedCauses } from './observed.ts';

const entries = await loadLibraries();

test('every library that runs have held can be chosen', () => {
  expect(entries.map(({ id }) => id)).toEqual(libraries.map(({ id }) => id));
  expect(entries.length).toBeGreaterThan(3);
});

test.each(entries)('$id is shown as it was recorded', async ({ id, kinds, load }) => {
  const { cures, refusals, accepted } = await load();
  expect(Object.keys(cures)).toEqual(kinds);
  for (const cause of recordedCauses) {
    const recorded = brokenBy(id, cause);
    const refusal = refusals.find(({ causes }) => causes.includes(cause));
    if (recorded === undefined) expect(refusal).toBeUndefined();
    else if ('accepted' in recorded) expect(accepted).toContain(cause);
    else expect(refusal?.message).toBe(recorded.message);
  }
});

test('a message tells what had passed, in the order of the library', async () => {
  const jsonwebtoken = entries.find(({ id }) => id === 'jsonwebtoken');
  const { refusals } = (await jsonwebtoken?.load()) ?? expect.fail();
  const passed = refusals.find(({ causes }) => causes.includes('aud-mismatch'))?.passed;
  expect(passed).toContain('signature');
  expect(passed).not.toContain('issuer');
});
