/** What e2e/libraries/<language>/<library>.ts says of a library: its ways of saying no, and what it cannot do. */
import type { CauseId } from '#jwt/model.ts';
import type { Break } from './tokens.ts';

export interface Facts {
  /** How verify.* refuses each break: the library's own error, and the beginning of its own message. */
  readonly refusals: Readonly<Record<Break, string>>;
  /** Where jwks.* words it otherwise. */
  readonly jwks?: Readonly<Partial<Record<Break, string>>>;
  /** What reasonOf of verify.* says, if there is one. Where a library cannot tell, the word is coarser. */
  readonly reasons?: Readonly<Record<Break, string>>;
  /** It has cures: then every kind that a cause names. */
  readonly cures?: true;
  /** Its name in the manifest, if that is another. */
  readonly artifact?: string;
  /** It asks a function for the key, so an unknown kid is met there; the others are given text that is no key. */
  readonly asksForKey?: true;
  /** Cured samples that it refuses all the same, and why. Everything else that is cured has to be accepted. */
  readonly refusedThoughCured?: Readonly<Record<CauseId, string>>;
  /**
   * What it cannot do, and why: a kind (`jwks`), or one question (`jwks: previous key`). It is asked all the same: an
   * entry that has become untrue fails.
   */
  readonly unable?: Readonly<Record<string, string>>;
}
