/** The diagnoser as one HTML file, for machines without a network: `vite build --mode ja`, and `--mode en`. */
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { portable } from '../build/portable.ts';
import { leanCauses } from '../catalog/lean-causes-plugin.ts';
import { libraries } from '../catalog/libraries-plugin.ts';
import { words } from '../catalog/words-plugin.ts';
import { isLocale, otherLocale, type Locale } from '../i18n/locales.ts';
import { address } from './address.ts';
import { writePage } from './page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The file has no use for the words of the other language, a hundred kilobytes. */
const oneLanguage = (locale: Locale): Plugin => ({
  name: 'one-language',
  enforce: 'pre',
  resolveId: (id) =>
    id.startsWith('virtual:words/') && id.endsWith(otherLocale(locale)) ? '\0no-words' : null,
  load: (id) => (id === '\0no-words' ? 'export default {};' : null),
});

/** What Vite made, a script and a style sheet, becomes one page. */
const onePage = (locale: Locale): Plugin => ({
  name: 'one-page',
  enforce: 'post',
  generateBundle: {
    // After Vite has put its last hand to both.
    order: 'post',
    handler(_, bundle) {
      const files = Object.values(bundle);
      const code = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
      const css = files.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('');
      for (const name of Object.keys(bundle)) Reflect.deleteProperty(bundle, name);
      const source = writePage(locale, code, css, `${address}${locale}/tools/jwt-diagnoser/`);
      this.emitFile({ type: 'asset', fileName: `jwt-diagnoser.${locale}.html`, source });
    },
  },
});

export default defineConfig(({ mode }) => {
  const locale = isLocale(mode) ? mode : 'en';
  return {
    root,
    // Links lead to the site.
    base: address,
    mode: 'production',
    publicDir: false,
    plugins: [words(), libraries(), portable(leanCauses()), oneLanguage(locale), onePage(locale)],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    logLevel: 'warn',
    build: {
      outDir: '.cache/download',
      emptyOutDir: false,
      cssCodeSplit: false,
      cssTarget: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
      modulePreload: false,
      rolldownOptions: {
        input: 'src/download/main.tsx',
        output: { codeSplitting: false },
        checks: { bundlerTimings: false },
      },
    },
  };
});
