import type { Message } from '#content/libraries/model.ts';
import type { CauseId, CheckId } from '#jwt/model.ts';

/** A library or product, and what it prints. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly hints: readonly string[];
  readonly messages: readonly Message[];
}

/** A message that was found in a text. */
export interface Match {
  readonly library: string;
  /** The message as its library has it, holes and all. */
  readonly message: string;
  readonly check?: CheckId;
  readonly cause?: CauseId;
  /** From 0 to 1: how much of what was found is this message's own. No probability. */
  readonly score: number;
  /** What stood in the holes, as it was pasted. */
  readonly holes: Readonly<Record<string, string>>;
  /** A key was looked for and none came or fitted. */
  readonly sought?: true;
  /** It wraps others or says little. */
  readonly general?: true;
  /** No known message: `message` is a clause of the text that speaks plainly of the check, `library` is `unknown`. */
  readonly plain?: true;
  /** Nothing in the text tells that a token is meant. */
  readonly assumed?: true;
}

/** `nearest` only where nothing was found: messages that share rare words with the text. They explain nothing. */
export interface Explanation {
  readonly matches: readonly Match[];
  readonly nearest: readonly Match[];
}
