import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { examinableIn } from './examinable.ts';
import { readAll } from './frontmatter.ts';
import { causeSchema, checkSchema, type CauseFrontmatter } from './schemas.ts';
import type { CauseWords, Words } from './words.ts';

const ours = fileURLToPath(new URL('../../content', import.meta.url));
const address = /^(?:\0)?virtual:words\/(diagnosis\/)?(ja|en)$/;
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

/** Without the causes that no diagnosis finds, a fifth of all. */
const readDiagnosisWords = async (content: string, locale: string): Promise<Words> => {
  const { checks, causes } = await readWords(content, locale);
  const ids = await examinableIn(join(content, 'causes'));
  return {
    checks,
    causes: Object.fromEntries(ids.flatMap((id) => (causes[id] ? [[id, causes[id]]] : []))),
  };
};

/**
 * `virtual:words/ja` and `virtual:words/en`: what the tools say, read from the frontmatter of checks and causes;
 * `virtual:words/diagnosis/ja` and `/en`: of these, what a diagnosis can say.
 * Works wherever Vite does: the site, the unit tests, the bundle of the command line.
 */
export const words = (content = ours): Plugin => ({
  name: 'words',
  resolveId: (id) => (address.test(id) ? `\0${id.replace('\0', '')}` : null),
  async load(id) {
    const [, part, locale] = address.exec(id) ?? [];
    if (locale === undefined) return null;
    const read = part === undefined ? readWords : readDiagnosisWords;
    return `export default ${JSON.stringify(await read(content, locale))};`;
  },
  hotUpdate({ file, modules }) {
    const locale = source.exec(file)?.[1];
    if (locale === undefined) return undefined;
    const changed = ['', 'diagnosis/'].flatMap(
      (part) =>
        this.environment.moduleGraph.getModuleById(`\0virtual:words/${part}${locale}`) ?? [],
    );
    return [...modules, ...changed];
  },
});
