import { explain, prepare } from '#explain/index.ts';
import type { CauseId } from '#jwt/model.ts';
import { libraries } from './libraries.ts';
import { speakers } from './messages.ts';
import { observedOf } from './observed.ts';
import type { Printed } from './printed.ts';

/** What a library printed for the sample of a cause, word for word. */
export interface Occurrence {
  readonly cause: CauseId;
  readonly text: string;
  /** The message that it is, holes and all. */
  readonly message: string;
}

const occurrencesOf = (id: string): readonly Occurrence[] => {
  const entries = prepare(speakers.filter((speaker) => speaker.id === id));
  return Object.entries(observedOf(id).causes).flatMap(([cause, { broken }]) => {
    if ('accepted' in broken) return [];
    const [match] = explain(`${broken.error}: ${broken.message}`, entries).matches;
    return match === undefined ? [] : [{ cause, text: broken.message, message: match.message }];
  });
};

const recorded: ReadonlyMap<string, readonly Occurrence[]> = new Map(
  libraries.map(({ id }) => [id, occurrencesOf(id)]),
);

/** Where a run saw the library print this. */
export const occurrencesFor = ({ library, messages }: Printed): readonly Occurrence[] => {
  const own = new Set(messages.map(({ text }) => text));
  return (recorded.get(library) ?? []).filter(({ message }) => own.has(message));
};
