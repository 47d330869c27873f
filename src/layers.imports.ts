import ts from 'typescript';

/** An import, as it is written. `types`: it is erased, and costs nothing at run time. */
export interface Import {
  readonly target: string;
  readonly types: boolean;
}

/** What a file imports: statically, dynamically, or by import.meta.glob. Comments and strings deceive no parser. */
export function importsOf(path: string, text: string): Import[] {
  const code = path.endsWith('.astro') ? codeOfAstro(text) : text;
  const kind = path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
  const found: Import[] = [];
  const visit = (node: ts.Node) => {
    found.push(...importsAt(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind));
  return found;
}

/** The frontmatter and the scripts of a component. */
function codeOfAstro(text: string): string {
  const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [frontmatter, ...scripts.map(([, script = '']) => `{${script}}`)].join('\n;\n');
}

function importsAt(node: ts.Node): Import[] {
  if (ts.isImportDeclaration(node)) return literals([node.moduleSpecifier], isErased(node));
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return literals([node.moduleSpecifier], node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return literals([node.argument.literal], true);
  if (ts.isCallExpression(node) && isLoader(node.expression))
    return literals(node.arguments.slice(0, 1), false);
  return [];
}

function isErased({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause.namedBindings;
  if (importClause.name !== undefined || named === undefined || !ts.isNamedImports(named))
    return false;
  return named.elements.length > 0 && named.elements.every(({ isTypeOnly }) => isTypeOnly);
}

const isLoader = (callee: ts.Expression) =>
  callee.kind === ts.SyntaxKind.ImportKeyword || callee.getText() === 'import.meta.glob';

/** What is not plain text cannot be judged, so it is kept as it is written, and no room bears its name. */
function literals(nodes: readonly ts.Node[], types: boolean): Import[] {
  const each = nodes.flatMap((node) =>
    ts.isArrayLiteralExpression(node) ? [...node.elements] : [node],
  );
  return each.map((node) => ({
    target: ts.isStringLiteralLike(node) ? node.text : `computed: ${node.getText()}`,
    types,
  }));
}
