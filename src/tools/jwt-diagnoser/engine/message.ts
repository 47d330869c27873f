import type {
  CauseId,
  Draft,
  Expectation,
  JsonObject,
  KeyMaterial,
  Report,
  VerificationKey,
} from '#jwt/model.ts';
import type { Recognised } from '#catalog/providers.ts';
import type { Subject } from '#catalog/subject.ts';
import type { Stranger } from '../../shared/stranger.ts';
import type { Opinion } from './asked.ts';

/** What the page says to the engine. */
export interface Question {
  readonly draft: Draft;
  /** The cause that the reader wants to know about. */
  readonly asked: CauseId | null;
}

export type SeenKey = Pick<VerificationKey, 'form' | 'kty' | 'crv' | 'bits' | 'kid' | 'alg'>;

/** What the page needs of an inquiry. Small, whatever was typed: it is copied from one thread to the other. */
export interface Seen {
  /** What the token field holds, if no token stands in it. */
  readonly stranger: Stranger | null;
  readonly key: Pick<KeyMaterial, 'kind' | 'flaw' | 'remarks'> & {
    /** The first of them. */
    readonly keys: readonly SeenKey[];
    readonly count: number;
  };
  readonly expectation: Expectation;
  /** Those of nbf, iat and exp that are there. */
  readonly dates: JsonObject;
  /** Whose token it looks like. A guess, by members that anyone can write. */
  readonly provider: Pick<Recognised, 'provider' | 'name' | 'signs'> | null;
  /** What a report for others may say. */
  readonly subject: Subject;
  /** Seconds since the epoch at which the token is judged. */
  readonly now: number;
}

/** What the engine answers. */
export interface Answer {
  readonly seen: Seen;
  /** null: there is no token to say anything about. */
  readonly report: Report | null;
  /** What the report says of the cause that was asked for. */
  readonly asked: Opinion | null;
  /** The kinds of cure of the causes that were found. */
  readonly cures: Readonly<Record<CauseId, string>>;
}

/** The first word of the engine, before any answer. */
export interface Greeting {
  readonly lives: true;
}
