import type { Family, Language } from '#content/libraries/model.ts';
import type { CauseId, CheckId } from '#jwt/model.ts';

/** A message, word for word, and the causes whose broken samples brought it about. */
export interface Refusal {
  readonly error: string;
  readonly message: string;
  /** What had passed when it was printed. null: the message does not tell. */
  readonly passed: readonly CheckId[] | null;
  readonly causes: readonly CauseId[];
}

/** What a tool shows of a library. */
export interface LibraryView {
  /** The code of a cure by its kind. */
  readonly cures: Readonly<Record<string, string>>;
  /** The algorithms that can be filled in there. */
  readonly families: readonly Family[];
  readonly refusals: readonly Refusal[];
  /** Causes whose broken sample it accepts. */
  readonly accepted: readonly CauseId[];
}

/** What is known of a library before it is loaded. */
export interface LibraryEntry {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly language: Language;
  /** The kinds of cure that it has code for. */
  readonly kinds: readonly string[];
  /** A chunk of its own. Whoever asks for it must not tell by that which cause was found. */
  readonly load: () => Promise<LibraryView>;
}

/** Every library that runs have held, in the order in which tabs show them. */
export const loadLibraries = async (): Promise<readonly LibraryEntry[]> =>
  (await import('virtual:libraries')).default;
