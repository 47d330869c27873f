import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readAll } from './frontmatter.ts';
import { causeSchema, checkSchema, type CauseFrontmatter } from './schemas.ts';
import type { CauseWords, Words } from './words.ts';

const ours = fileURLToPath(new URL('../../content', import.meta.url));
const address = /^(?:\0)?virtual:words\/(ja|en)$/;
const source = /[\\/]content[\\/](?:causes|checks)[\\/][^\\/]+[\\/](ja|en)\.mdx$/;

const toWords = (cause: CauseFrontmatter): CauseWords => {
  const { title, because, ruledOut, remedy, next, disproof } = cause;
  return { title, because, ruledOut, remedy, next, disproof };
};

const readWords = async (content: string, locale: string): Promise<Words> => {
  const checks = await readAll(join(content, 'checks'), locale, checkSchema);
  const causes = await readAll(join(content, 'causes'), locale, causeSchema);
  const said = Object.entries(causes).map(([id, cause]) => [id, toWords(cause)] as const);
  // That all checks are there is for a test of the content to say, not for the build of one page.
  return { checks, causes: Object.fromEntries(said) };
};

/**
 * `virtual:words/ja` and `virtual:words/en`: what the tools say, read from the frontmatter of checks and causes.
 * Works wherever Vite does: the site, the unit tests, the bundle of the command line.
 */
export const words = (content = ours): Plugin => ({
  name: 'words',
  resolveId: (id) => (address.test(id) ? `\0${id.replace('\0', '')}` : null),
  async load(id) {
    const locale = address.exec(id)?.[1];
    if (locale === undefined) return null;
    return `export default ${JSON.stringify(await readWords(content, locale))};`;
  },
  hotUpdate({ file, modules }) {
    const locale = source.exec(file)?.[1];
    if (locale === undefined) return undefined;
    const changed = this.environment.moduleGraph.getModuleById(`\0virtual:words/${locale}`);
    return changed === undefined ? modules : [...modules, changed];
  },
});
