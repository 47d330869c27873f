/** The shapes of library.ts and messages.ts under content/libraries/<library>. Types only. */
import type { CauseId, CheckId } from '#jwt/model.ts';

export type Language = 'javascript' | 'python' | 'go' | 'java' | 'rust' | 'ruby' | 'php';

/**
 * A library, framework, gateway or service of which we know the messages alone, from its published source or pages; no
 * run has held them.
 */
export interface Product {
  readonly name: string;
  /** The version, commit or pages whose text was read; `seen in issue threads` where there is none. */
  readonly source: string;
  readonly home: string;
  /** Names that stand beside its messages in a log: of an exception, a module, a logger. */
  readonly hints?: readonly string[];
}

/** What is printed when a token is refused. It names a check, or, where it leaves no doubt, a cause. */
export type Message = {
  /** Verbatim; {name} is a hole for what varies. */
  readonly text: string;
  /** Where it stands: a file of the source, or a page. */
  readonly from: string;
  /** Printed beside or instead of the text. */
  readonly code?: string;
  /** It wraps others or says little: whatever else is found goes before it. */
  readonly general?: true;
} & (
  | {
      readonly check: CheckId;
      /** With the check `key`: a key was looked for and none came or fitted. How one is written is not at fault. */
      readonly sought?: true;
    }
  | { readonly cause: CauseId }
);

/** Algorithms whose keys are loaded alike. */
export interface Family {
  /** By their names in JOSE; the library has them all. */
  readonly names: readonly string[];
  /** What the published code says in another way for them, in this order; the name itself is put in besides. */
  readonly instead?: Readonly<Record<string, string>>;
}

export interface Library {
  readonly name: string;
  readonly language: Language;
  /** The version that verify, jwks, the cures and observed.json were run against. */
  readonly version: string;
  readonly home: string;
  /** The day of that run, YYYY-MM-DD. */
  readonly verified: string;
  /** What the JWKS variant needs besides: package and version. */
  readonly companion?: { readonly name: string; readonly version: string; readonly home: string };
  /**
   * The order in which the library judges a token; its message names the first that fails, and so proves that those
   * before it passed. A check that the library does not make is left out.
   */
  readonly checks: readonly CheckId[];
  /** What verify, jwks and the cures, written for RS256 or HS256, can be filled in for; the same for several at once. */
  readonly families?: readonly Family[];
  /** Names that stand beside its messages in a log: of an exception, a module. */
  readonly hints?: readonly string[];
  /** Other folders here, whose messages it hands on as its own. */
  readonly relays?: readonly string[];
  /** What its users trip over, a sentence each; `code` in backticks. */
  readonly traps?: Readonly<Record<'ja' | 'en', readonly string[]>>;
  /** Claims that are reported together, or in the token's own order: the message proves nothing about the others. */
  readonly together?: readonly CheckId[];
}

/** What a library did with one half of a sample. */
export type Observation =
  | { readonly accepted: true }
  | {
      readonly code?: string;
      /** The name of its error; for Go, those of the errors that errors.Is finds. */
      readonly error: string;
      readonly message: string;
    };

/** What the cure that a cause names made of the cause's sample. */
export type Remedied =
  /** Verifier-side code, given either half. Where it refuses the broken one, what it needs has to be replaced. */
  | {
      readonly broken: Observation;
      readonly cured: Observation;
      readonly needs: readonly ('token' | 'key')[];
    }
  /** Issuer-side code: what verify said of a token that it signed anew. */
  | { readonly reissued: Observation }
  /** Why the sample says nothing about the code. */
  | { readonly untried: string };

/** content/libraries/<library>/cures.json, written by the same run. */
export type Remedies = Readonly<Record<CauseId, Remedied>>;

/**
 * content/libraries/<library>/defaults.json, written by the same run: what its plainest call did with tokens that are out
 * of the ordinary, by the ids of src/i18n/deviations.ts.
 */
export type Defaults = Readonly<Record<string, Observation>>;

/** content/libraries/<library>/observed.json, written by `node e2e/libraries/run.ts --record`. */
export interface Observed {
  readonly causes: Readonly<Record<CauseId, { broken: Observation; cured: Observation }>>;
  readonly library: string;
  /** Language and minor version: its standard library words some of the messages. */
  readonly runtime: string;
  readonly version: string;
}
