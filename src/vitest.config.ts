import { defineConfig } from 'vitest/config';
import { libraries } from './catalog/libraries-plugin.ts';
import { words } from './catalog/words-plugin.ts';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [words(), libraries()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'content/**/*.test.ts'],
    // A test that another test can change, or that waits for a clock, is a wrong test.
    sequence: { shuffle: true },
    unstubEnvs: true,
    // A machine that is busy with something else makes no test fail.
    testTimeout: 30_000,
  },
});
