/** A message with holes, as a matcher needs it. */
export interface Template {
  /** One more than there are holes; the first and the last may be empty. */
  readonly literals: readonly string[];
  readonly holes: readonly string[];
  /** Letters and digits that are fixed: what a match rests on. */
  readonly weight: number;
}

const hole = /\{([a-z][A-Za-z0-9]*)\}/;

export const letters = (text: string): number => text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;

/** `fold` is what the text that is searched goes through as well. */
export const compile = (text: string, fold: (literal: string) => string): Template => {
  const parts = text.split(hole);
  const literals = parts.filter((_, index) => index % 2 === 0).map(fold);
  return {
    literals,
    holes: parts.filter((_, index) => index % 2 === 1),
    weight: literals.reduce((sum, literal) => sum + letters(literal), 0),
  };
};
