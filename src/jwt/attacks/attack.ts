import type { CheckId, Patch } from '../model.ts';

/** The moment at which every attack is tried; the claims of forge.ts are good at it. */
export const NOW = 1_790_000_000;

/** One hostile input. A verifier that takes it has the hole for which it is named. */
export interface Attack {
  readonly name: string;
  /** An advisory about a library or product that took it. */
  readonly cve?: string;
  readonly draft: Patch;
  /** A check that must fail. Left out where nothing more can be said than that it isn't accepted. */
  readonly fails?: CheckId;
  /** On the right side of a boundary: this one is no attack, and shows that its neighbours are refused for what they are. */
  readonly accepted?: true;
}

export interface Family {
  readonly name: string;
  /** The untampered twin, which is accepted: a verifier that refuses everything would pass the rest. */
  readonly control: Patch;
  readonly attacks: readonly Attack[];
}
