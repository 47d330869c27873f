import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { examinableIn } from './examinable.ts';

const folder = fileURLToPath(new URL('../../content/causes', import.meta.url));
const catalog = fileURLToPath(new URL('causes.ts', import.meta.url));
const file = /[\\/]content[\\/]causes[\\/][^\\/]+[\\/]cause\.ts$/;

/** What verifiers print is for pages and for the search to read, and a quarter of all causes. */
const idle = 'symptoms';

const provider = /[\\/]content[\\/]providers[\\/][^\\/]+[\\/]provider\.ts$/;
/** Addresses of a provider stand on its page alone. */
const address = /\b(source|discovery|jwks):\s*(["'])[^"']*\2/g;

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
    if (provider.test(id)) return { code: code.replace(address, "$1: ''"), map: null };
    if (!file.test(id)) return null;
    for (const statement of this.parse(code).body) {
      if (statement.type !== 'ExportDefaultDeclaration') continue;
      if (statement.declaration.type !== 'ObjectExpression') break;
      for (const each of statement.declaration.properties) {
        if (each.type !== 'Property' || each.value.type !== 'ArrayExpression') continue;
        if (each.key.type !== 'Identifier' || each.key.name !== idle) continue;
        const { start, end } = each.value;
        return { code: `${code.slice(0, start)}[]${code.slice(end)}`, map: null };
      }
    }
    throw new Error(`${id} names no ${idle}`);
  },
});
