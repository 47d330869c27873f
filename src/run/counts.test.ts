import { expect, test } from 'vitest';
import {
  add,
  conclude,
  fromOutput,
  fromPlaywright,
  fromVitest,
  judge,
  none,
  say,
} from './counts.ts';

const two = { passed: 2, failed: 0, skipped: 0 };

test('a runner speaks in its last such line', () => {
  const output = 'node: 1 passed, 0 failed\n1 passed, 0 failed\n7 passed, 2 failed, 1 skipped\n';
  expect(fromOutput(output)).toEqual({ passed: 7, failed: 2, skipped: 1 });
  expect(fromOutput('all is well')).toBeNull();
});

test('reports of Vitest and Playwright', () => {
  const vitest = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
  expect(fromVitest(vitest)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  expect(fromPlaywright({ stats })).toEqual({ passed: 4, failed: 2, skipped: 2 });
  expect(fromVitest(null)).toBeNull();
  expect(fromPlaywright({})).toBeNull();
});

test('a suite that counted its tests is believed', () => {
  expect(judge(true, two)).toEqual(two);
  expect(judge(false, { ...two, failed: 3 })).toEqual({ ...two, failed: 3 });
});

test.each([
  ['ends badly without a failed test', judge(false, two)],
  ['leaves no report', judge(true, null)],
  ['runs no test', judge(true, none)],
])('a suite that %s is a failure', (_, counts) => {
  expect(counts.failed).toBe(1);
});

test('the closing line', () => {
  expect(say(add(two, two))).toBe('4 passed, 0 failed');
  expect(say({ ...two, skipped: 1 })).toBe('2 passed, 0 failed, 1 skipped');
  expect(conclude({ ...two, skipped: 1 })).toBe('1 skipped\n2 passed, 0 failed');
  expect(conclude(two)).toBe('2 passed, 0 failed');
});
