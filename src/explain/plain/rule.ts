import type { CauseId, CheckId } from '#jwt/model.ts';

/** A clause speaks of a check where both stand near each other: what it is about, and what is wrong with it. */
export interface Rule {
  readonly check: CheckId;
  /** The one cause that its words can mean, where they say more than the check. */
  readonly cause?: CauseId;
  readonly topic: RegExp;
  /** Left out where the topic says what is wrong as well. */
  readonly verdict?: RegExp;
  /** What it is about may be anybody's: a word that only JWTs have stands in the same clause, or near. */
  readonly shared?: true;
  /** Nobody else speaks so: no other word is needed. */
  readonly alone?: true;
  /** It is chosen early within a clause; among clauses its place is that of the last rule of its check. */
  readonly direct?: true;
  /** What it is about may stand in a clause before or after. */
  readonly around?: true;
  /** Words of other trades are part of the story. */
  readonly anywhere?: true;
}
