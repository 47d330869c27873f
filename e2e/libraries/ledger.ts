/** Counts, and says what failed in plain lines. */
export interface Ledger {
  pass(count?: number): void;
  fail(what: string): void;
  skip(what: string): void;
  /** Prints the closing line; true if nothing failed. */
  close(): boolean;
}

export const openLedger = (): Ledger => {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  return {
    pass: (count = 1) => void (counts.passed += count),
    fail: (what) => {
      counts.failed += 1;
      console.log(`FAILED  ${what}`);
    },
    skip: (what) => {
      counts.skipped += 1;
      console.log(`skipped ${what}`);
    },
    close: () => {
      const { passed, failed, skipped } = counts;
      console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
      return failed === 0;
    },
  };
};
