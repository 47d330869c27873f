import type {
  Defaults,
  Library,
  Observation,
  Observed,
  Remedied,
  Remedies,
} from '#content/libraries/model.ts';
import { explain, prepare } from '#explain/index.ts';
import type { CauseId, CheckId } from '#jwt/model.ts';
import { causes } from './causes.ts';
import { libraries } from './libraries.ts';
import { speakersOf } from './messages.ts';

/** What runs recorded, arranged for those who read it. For pages alone: it is heavy. */

const found = import.meta.glob<Observed>('../../content/libraries/*/observed.json', {
  eager: true,
  import: 'default',
});

export const observedOf = (id: string): Observed => {
  const one = found[`../../content/libraries/${id}/observed.json`];
  if (one === undefined) throw new Error(`There is no content/libraries/${id}/observed.json`);
  return one;
};

const plain = import.meta.glob<Defaults>('../../content/libraries/*/defaults.json', {
  eager: true,
  import: 'default',
});

/** What its plainest call did. */
export const defaultsOf = (id: string): readonly (readonly [string, Observation])[] =>
  Object.entries(plain[`../../content/libraries/${id}/defaults.json`] ?? {});

const remedied = import.meta.glob<Remedies>('../../content/libraries/*/cures.json', {
  eager: true,
  import: 'default',
});

/** What a library's cure made of the sample of this cause. */
export const remedyOf = (id: string, cause: CauseId): Remedied | undefined =>
  remedied[`../../content/libraries/${id}/cures.json`]?.[cause];

export const isAccepted = (observation: Observation | undefined): boolean =>
  observation !== undefined && 'accepted' in observation;

/** One message, verbatim from one of its causes, and all causes whose sample brought it about. */
export interface Group {
  readonly message: string;
  readonly error: string;
  readonly check: CheckId | null;
  readonly causes: readonly CauseId[];
}

type Refused = Exclude<Observation, { readonly accepted: true }>;

/** What a recorded refusal says: its error's name, the check that it names, and the message that it is, holes and all. */
export interface Read {
  readonly error: string;
  readonly message: string;
  readonly check: CheckId | null;
  readonly template: string;
}

/** Reads the refusals of one library. */
export const refusalReader = (id: string): ((refused: Refused) => Read) => {
  const entries = prepare(speakersOf(id));
  return ({ message, error, code }) => {
    const [match] = explain(`${error}: ${message}`, entries).matches;
    return {
      error: code === undefined || error.includes(code) ? error : `${error} [${code}]`,
      message,
      check: match?.check ?? causes[match?.cause ?? '']?.explains[0] ?? null,
      template: match?.message ?? message,
    };
  };
};

/** Messages that differ in their holes alone are one. */
export const groupsOf = (id: string): readonly Group[] => {
  const read = refusalReader(id);
  const groups = new Map<string, Group>();
  for (const [cause, { broken }] of Object.entries(observedOf(id).causes)) {
    if ('accepted' in broken) continue;
    const { template, ...said } = read(broken);
    const before = groups.get(template);
    groups.set(template, { ...(before ?? said), causes: [...(before?.causes ?? []), cause] });
  }
  return [...groups.values()];
};

/** In the order of the library's checks: what had passed grows from row to row. */
export const inOrder = (groups: readonly Group[], { checks }: Library): readonly Group[] => {
  const place = ({ check }: Group): number => {
    const at = check === null ? -1 : checks.indexOf(check);
    return at < 0 ? checks.length : at;
  };
  return groups.toSorted((a, b) => place(a) - place(b) || b.causes.length - a.causes.length);
};

const ids = libraries.map(({ id }) => id);

export const brokenBy = (id: string, cause: CauseId): Observation | undefined =>
  observedOf(id).causes[cause]?.broken;

export const recordedCauses: readonly CauseId[] = [
  ...new Set(ids.flatMap((id) => Object.keys(observedOf(id).causes))),
].sort();

export const refusersOf = (cause: CauseId): readonly string[] =>
  ids.filter((id) => {
    const observation = brokenBy(id, cause);
    return observation !== undefined && !isAccepted(observation);
  });

export const acceptedBy = (id: string): readonly CauseId[] =>
  recordedCauses.filter((cause) => isAccepted(brokenBy(id, cause)));

/** Causes whose sample this library accepts, although at least one other refuses it. */
export const trapsOf = (id: string): readonly { cause: CauseId; refusedBy: number }[] =>
  acceptedBy(id)
    .map((cause) => ({ cause, refusedBy: refusersOf(cause).length }))
    .filter(({ refusedBy }) => refusedBy > 0)
    .sort((a, b) => b.refusedBy - a.refusedBy);
