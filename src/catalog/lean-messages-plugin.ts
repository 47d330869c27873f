import type { Plugin } from 'vite';

const file = /[\\/]content[\\/]libraries[\\/][^\\/]+[\\/](messages|library)\.ts$/;

/** What pages show, and a lookup in a browser never reads. */
const idle: Readonly<Record<string, readonly string[]>> = {
  messages: ['from'],
  library: ['companion', 'families', 'home', 'language', 'source', 'traps', 'version'],
};

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Node extends Range {
  readonly type: string;
}

interface Property extends Node {
  readonly key: { readonly name?: string };
}

const propertiesOf = (node: Node): readonly Property[] => {
  if (node.type === 'ObjectExpression')
    return (node as Node & { properties: Property[] }).properties;
  if (node.type !== 'ArrayExpression') return [];
  return (node as Node & { elements: Node[] }).elements.flatMap(propertiesOf);
};

/** With the comma that follows. */
const without = (code: string, ranges: readonly Range[]): string =>
  ranges.reduceRight((text, { start, end }) => {
    const rest = text.slice(end);
    return text.slice(0, start) + rest.replace(/^\s*,/, '');
  }, code);

/** The messages of a browser's lookup: what each says and means, not where it was read. */
export const leanMessages = (): Plugin => ({
  name: 'lean-messages',
  applyToEnvironment: ({ name }) => name === 'client',
  transform(code, id) {
    const names = idle[file.exec(id)?.[1] ?? ''];
    if (names === undefined) return null;
    for (const statement of this.parse(code).body) {
      if (statement.type !== 'ExportDefaultDeclaration') continue;
      const own = propertiesOf(statement.declaration);
      const cut = own.filter(({ key }) => names.includes(key.name ?? ''));
      return { code: without(code, cut), map: null };
    }
    throw new Error(`${id} exports nothing`);
  },
});
