import { defineConfig } from 'vite';

/** One module that runs in Node and in a browser alike. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2023',
    outDir: '.cache/bench',
    lib: { entry: 'src/bench/measure.ts', formats: ['es'], fileName: 'measure' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
