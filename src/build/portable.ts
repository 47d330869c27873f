import { build, type Plugin, type Rolldown } from 'vite';

const query = '?portable';
const mark = '\0portable:';

/** One script that leaves its default export in the variable `whole`. */
async function bundle(entry: string, plugins: Plugin[]): Promise<string> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins,
    build: {
      write: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: { format: 'iife', name: 'whole', exports: 'default', codeSplitting: false },
        preserveEntrySignatures: 'strict',
      },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

/**
 * `import open from './engine.ts?portable'`: a module with all that it imports, as one function that knows nothing
 * outside itself. Called, it gives the module's default export. Its text, which every function has (ECMA-262 section
 * 20.2.3.5), starts a worker from a blob: so a page that may fetch nothing needs no second copy of the code for that.
 *
 * @param plugins for such modules alone
 */
export const portable = (...plugins: Plugin[]): Plugin => ({
  name: 'portable',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (!id.endsWith(query)) return null;
    const found = await this.resolve(id.slice(0, -query.length), importer);
    return found && mark + found.id;
  },
  async load(id) {
    if (!id.startsWith(mark)) return null;
    // Pages are rendered without it
    if (this.environment.name !== 'client') return 'export default null';
    const entry = id.slice(mark.length);
    this.addWatchFile(entry);
    return `export default function () { ${await bundle(entry, plugins)}; return whole; }`;
  },
});
