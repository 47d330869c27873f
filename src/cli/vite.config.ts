/** Bundles the command line into one file without dependencies, one of those that stand next to the site. */
import { defineConfig } from 'vite';
import { words } from '../catalog/words-plugin.ts';

const root = new URL('../..', import.meta.url).pathname;

export default defineConfig({
  root,
  publicDir: false,
  plugins: [words()],
  logLevel: 'warn',
  build: {
    target: 'node20',
    outDir: '.cache/download',
    emptyOutDir: false,
    ssr: 'src/cli/main.ts',
    minify: true,
    rolldownOptions: { output: { entryFileNames: 'jwt-diagnose.mjs', codeSplitting: false } },
  },
  ssr: { noExternal: true },
});
