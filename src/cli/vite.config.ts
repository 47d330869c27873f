/** Bundles the command line into one file without dependencies, one of those that stand next to the site. */
import { defineConfig } from 'vite';
import { words } from '../catalog/words-plugin.ts';

const root = new URL('../..', import.meta.url).pathname;

const { SITE_URL = 'https://devtoolbox.example', BASE_PATH = '/' } = process.env;

export default defineConfig({
  root,
  // Links lead to the site, where astro.config.mjs has it
  base: new URL(BASE_PATH.replace(/\/?$/, '/'), SITE_URL).href,
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
