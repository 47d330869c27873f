import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import type * as Views from './library-views.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = fileURLToPath(new URL('library-views.ts', import.meta.url));
const list = 'virtual:libraries';
const address = /^(?:\0)?virtual:librar(?:ies|y\/[a-z0-9-]+)$/;

/** The catalog gathers by import.meta.glob, which is Vite's: so Vite runs it. */
const readViews = async (): Promise<typeof Views> =>
  (await runnerImport<typeof Views>(source, { configFile: false, root, logLevel: 'warn' })).module;

const listOf = ({ entries }: typeof Views): string => {
  const all = entries.map((entry) => {
    const load = `() => import('virtual:library/${entry.id}').then((one) => one.default)`;
    return `{ ...${JSON.stringify(entry)}, load: ${load} }`;
  });
  return `export default [${all.join(',\n')}];`;
};

/** `virtual:libraries`: the libraries that a reader may choose from, each with a chunk of its own to be loaded later. */
export const libraries = (): Plugin => {
  let views: Promise<typeof Views> | null = null;
  return {
    name: 'libraries',
    buildStart() {
      views = null;
    },
    resolveId: (id) => (address.test(id) ? `\0${id.replace('\0', '')}` : null),
    async load(id) {
      if (!address.test(id)) return null;
      views ??= readViews();
      const read = await views;
      if (id.endsWith(list)) return listOf(read);
      return `export default ${JSON.stringify(read.views[id.split('/').at(-1) ?? ''])};`;
    },
  };
};
