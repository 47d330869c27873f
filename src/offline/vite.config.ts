/** The service worker, made when the site is finished, because it names every file of it: `dist/sw.js`. */
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { contentsOf } from './contents.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const contents: Plugin = {
  name: 'contents',
  resolveId: (id) => (id === 'virtual:contents' ? `\0${id}` : null),
  load: (id) =>
    id === '\0virtual:contents'
      ? `export default ${JSON.stringify(contentsOf(`${root}/dist`))};`
      : null,
};

export default defineConfig({
  root,
  publicDir: false,
  plugins: [contents],
  logLevel: 'warn',
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: 'src/offline/worker/sw.ts',
      // A worker of type module is not known to every browser.
      output: { format: 'iife', entryFileNames: 'sw.js' },
    },
  },
});
