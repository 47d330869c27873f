import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { addAlternates } from './src/build/alternates.ts';
import { baseLinks } from './src/build/base-links.ts';
import { companions } from './src/build/companions.ts';
import { headingIds } from './src/build/heading-ids.ts';
import { policy } from './src/build/policy.ts';
import { portable } from './src/build/portable.ts';
import { shikiClasses } from './src/build/shiki-classes.ts';
import { leanCauses } from './src/catalog/lean-causes-plugin.ts';
import { leanMessages } from './src/catalog/lean-messages-plugin.ts';
import { libraries } from './src/catalog/libraries-plugin.ts';
import { words } from './src/catalog/words-plugin.ts';
import { downloads } from './src/download/plugin.ts';

const { SITE_URL = 'https://devtoolbox.example', BASE_PATH = '/' } = process.env;

/** What every page and its tools share is a few hundred bytes each: as one file it costs one request, not three. */
const shared = {
  name: 'shared',
  test: /[\\/]src[\\/]ui[\\/](?:library|scripts[\\/]store)\.ts$/,
  minShareCount: 2,
};

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  trailingSlash: 'always',
  integrations: [
    mdx(),
    preact(),
    sitemap({ filter: (page) => !/\/(?:404|offline)\b/.test(page), serialize: addAlternates }),
    companions(),
    policy(),
  ],
  markdown: {
    // The default processor leaves **「鍵」** literal next to Japanese text; this plugin reads it as strong.
    // Smart punctuation would turn -- and "x" of commands and JSON into other characters.
    processor: unified({
      remarkPlugins: [remarkCjkFriendly, headingIds, baseLinks(BASE_PATH)],
      smartypants: false,
    }),
    shikiConfig: { theme: 'css-variables', transformers: [shikiClasses] },
  },
  // src/build/policy.ts inlines style sheets itself, because it must hash them.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [words(), libraries(), leanMessages(), portable(leanCauses()), downloads()],
    build: {
      assetsInlineLimit: 0,
      // light-dark() and nesting as they stand.
      cssTarget: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
      // One warning per MDX file, about a directive that Astro itself writes.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [shared] } } } } },
    },
  },
});
