/** An element as the writer sees it: of a built page (parse5), or of the page that a reader looks at (the DOM). */
export interface Branch {
  readonly tag: string;
  readonly attribute: (name: string) => string | null;
  readonly children: readonly Leaf[];
}

/** Text is a string. Comments and the like are left out. */
export type Leaf = Branch | string;

export const isBranch = (leaf: Leaf): leaf is Branch => typeof leaf !== 'string';

export const branches = (branch: Branch): readonly Branch[] => branch.children.filter(isBranch);

export const hasClass = (branch: Branch, ...names: readonly string[]): boolean => {
  const own = (branch.attribute('class') ?? '').split(/\s+/);
  return names.some((name) => own.includes(name));
};

/** All text below, as it stands. */
export const textOf = (leaf: Leaf): string =>
  isBranch(leaf) ? leaf.children.map(textOf).join('') : leaf;

/** Every element below that fits, outermost first. */
export const findAll = (branch: Branch, fits: (each: Branch) => boolean): readonly Branch[] =>
  branches(branch).flatMap((each) => (fits(each) ? [each] : findAll(each, fits)));
