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
const cut = (code: string, ranges: readonly Range[]): string =>
  ranges.reduceRight((text, { start, end }) => {
    const rest = text.slice(end);
    return text.slice(0, start) + rest.replace(/^\s*,/, '');
  }, code);

/** The program that a bundler parsed. */
interface Program {
  readonly body: readonly (Node & { readonly declaration?: Node | null })[];
}

/**
 * A module's text without some members of the object, or of the objects in the list, that it exports by default: content
 * holds what pages show, and a browser is sent what it reads. Throws where nothing is exported by default.
 */
export const without = (names: readonly string[], code: string, { body }: Program): string => {
  const exported = body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration;
  if (!exported) throw new Error('A module of content exports nothing by default.');
  const idle = propertiesOf(exported).filter(({ key }) => names.includes(key.name ?? ''));
  return cut(code, idle);
};
