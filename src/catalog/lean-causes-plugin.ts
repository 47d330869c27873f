import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { examinableIn } from './examinable.ts';
import { without } from './lean.ts';

const folder = fileURLToPath(new URL('../../content/causes', import.meta.url));
const catalog = fileURLToPath(new URL('causes.ts', import.meta.url));
const file =
  /[\\/]content[\\/](?:causes[\\/][^\\/]+[\\/](cause)|providers[\\/][^\\/]+[\\/](provider))\.ts$/;

/** What verifiers print is for pages and for the search to read, and a quarter of all causes; addresses are for pages. */
const idle: Readonly<Record<string, readonly string[]>> = {
  cause: ['symptoms'],
  provider: ['discovery', 'jwks', 'source'],
};

const listOf = (ids: readonly string[]): string => {
  const imports = ids.map((id, at) => `import c${at} from '${folder}/${id}/cause.ts';`);
  const members = ids.map((id, at) => `'${id}': c${at}`);
  return `${imports.join('\n')}\nexport const causes = { ${members.join(', ')} };`;
};

/** The catalog for a tool: causes that a diagnosis can find, and of them what it reads. */
export const leanCauses = (): Plugin => ({
  name: 'lean-causes',
  async transform(code, id) {
    if (id === catalog) return { code: listOf(await examinableIn(folder)), map: null };
    const [, cause, provider] = file.exec(id) ?? [];
    const names = idle[cause ?? provider ?? ''];
    return names === undefined ? null : { code: without(names, code, this.parse(code)), map: null };
  },
});
