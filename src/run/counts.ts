/** How many tests passed, failed and were skipped. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/**
 * What a suite counts for. One that ends badly without naming a test (a file that does not load, a browser that does
 * not start), and one that ran no test at all, count as one failure: a suite that cannot fail proves nothing.
 */
export function judge(ended: boolean, counts: Counts | null): Counts {
  if (counts === null) return { ...none, failed: 1 };
  const silent = counts.passed + counts.failed === 0 || (!ended && counts.failed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

export function say({ passed, failed, skipped }: Counts): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}

/** The end of everything: its last line is plain, for a machine to read; what was skipped stands above it. */
export function conclude({ skipped, ...counts }: Counts): string {
  const last = say({ ...counts, skipped: 0 });
  return skipped === 0 ? last : `${skipped} skipped\n${last}`;
}

/** The last line `N passed, N failed[, N skipped]` that a runner printed. */
export function fromOutput(output: string): Counts | null {
  const line = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1);
  if (line === undefined) return null;
  const [, passed, failed, skipped = '0'] = line;
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}

/** The JSON report of Vitest. */
export function fromVitest(report: unknown): Counts | null {
  const [passed, failed, pending, todo] = numbers(report, [
    'numPassedTests',
    'numFailedTests',
    'numPendingTests',
    'numTodoTests',
  ]);
  if (passed === undefined || failed === undefined) return null;
  return { passed, failed, skipped: (pending ?? 0) + (todo ?? 0) };
}

/** The JSON report of Playwright. A flaky test is one that failed. */
export function fromPlaywright(report: unknown): Counts | null {
  const stats = members(report).get('stats');
  const [passed, failed, flaky, skipped] = numbers(stats, [
    'expected',
    'unexpected',
    'flaky',
    'skipped',
  ]);
  if (passed === undefined || failed === undefined) return null;
  return { passed, failed: failed + (flaky ?? 0), skipped: skipped ?? 0 };
}

function numbers(record: unknown, names: readonly string[]): (number | undefined)[] {
  const found = members(record);
  return names.map((name) => {
    const value = found.get(name);
    return typeof value === 'number' ? value : undefined;
  });
}

function members(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
