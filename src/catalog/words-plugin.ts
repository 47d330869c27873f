import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { examinableIn } from './examinable.ts';
import { readAll } from './frontmatter.ts';
import type { ProviderWords } from './provider-words.ts';
import { causeSchema, checkSchema, providerSchema, type CauseFrontmatter } from './schemas.ts';
import type { CauseWords, Words } from './words.ts';

const ours = fileURLToPath(new URL('../../content', import.meta.url));
const address = /^(?:\0)?virtual:words\/(providers\/|others\/)?(ja|en)$/;
const source = /[\\/]content[\\/](causes|checks|providers)[\\/][^\\/]+[\\/](ja|en)\.mdx$/;

const toWords = (cause: CauseFrontmatter): CauseWords => {
  const { title, because, ruledOut, remedy, next, disproof } = cause;
  return { title, because, ruledOut, remedy, next, disproof };
};

type CausesWords = Words['causes'];

/** Of all causes, those that a diagnosis finds, or the others. */
const readCauses = async (
  content: string,
  locale: string,
  isFound: boolean,
): Promise<CausesWords> => {
  const folder = join(content, 'causes');
  const causes = await readAll(folder, locale, causeSchema);
  const found = new Set(await examinableIn(folder));
  return Object.fromEntries(
    Object.entries(causes).flatMap(([id, cause]) =>
      found.has(id) === isFound ? [[id, toWords(cause)]] : [],
    ),
  );
};

const readWords = async (content: string, locale: string): Promise<Words> => {
  const checks = await readAll(join(content, 'checks'), locale, checkSchema);
  // That all checks are there is for a test of the content to say, not for the build of one page.
  return { checks, causes: await readCauses(content, locale, true) };
};

const readOthers = (content: string, locale: string): Promise<CausesWords> =>
  readCauses(content, locale, false);

const readProviderWords = async (content: string, locale: string): Promise<ProviderWords> => {
  const providers = await readAll(join(content, 'providers'), locale, providerSchema);
  return Object.fromEntries(Object.entries(providers).map(([id, { tokens }]) => [id, tokens]));
};

/**
 * `virtual:words/ja` and `virtual:words/en`: what a diagnosis says, read from the frontmatter of checks and causes;
 * `virtual:words/others/ja` and `/en`: of the causes that no diagnosis finds, a fifth of all;
 * `virtual:words/providers/ja` and `/en`: what it says of a provider's tokens.
 * Works wherever Vite does: the site, the unit tests, the bundle of the command line.
 */
export const words = (content = ours): Plugin => ({
  name: 'words',
  resolveId: (id) => (address.test(id) ? `\0${id.replace('\0', '')}` : null),
  async load(id) {
    const [, part, locale] = address.exec(id) ?? [];
    if (locale === undefined) return null;
    const read =
      { 'providers/': readProviderWords, 'others/': readOthers }[part ?? ''] ?? readWords;
    return `export default ${JSON.stringify(await read(content, locale))};`;
  },
  hotUpdate({ file, modules }) {
    const [, folder, locale] = source.exec(file) ?? [];
    if (locale === undefined) return undefined;
    const parts = folder === 'providers' ? ['providers/'] : ['', 'others/'];
    const changed = parts.flatMap(
      (part) =>
        this.environment.moduleGraph.getModuleById(`\0virtual:words/${part}${locale}`) ?? [],
    );
    return [...modules, ...changed];
  },
});
