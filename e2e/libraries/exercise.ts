import type { Break } from './tokens.ts';

export type Expect =
  /** It returns, and the check finds nothing to say about what. */
  | { readonly accepted: (value: unknown) => string | null }
  /** The library's own refusal of this break; or, for what only the published code refuses, part of the text. */
  | { readonly refused: Break | RegExp };

export interface Call {
  readonly says: string;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly expect: Expect;
  /** Seconds that pass before it, for caches. */
  readonly later?: number;
}

/** One start of the program, with its settings, and what is asked of it. */
export interface Batch {
  readonly settings: Readonly<Record<string, string>>;
  readonly calls: readonly Call[];
}

export type Exercise = () => readonly Batch[];

export const fine = (): null => null;
