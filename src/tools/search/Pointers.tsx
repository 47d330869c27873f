import type { JSX } from 'preact';
import type { Refusal } from './refuse.ts';
import type { Symptom } from './symptoms.ts';
import type { SearchWords } from './words.ts';

interface Shared {
  readonly words: SearchWords;
  readonly diagnoser: string;
  readonly lookup: string;
}

const Diagnoser = ({ words, diagnoser }: Shared) => (
  <a class="button" href={diagnoser}>
    {words.diagnoser}
  </a>
);

const Lookup = ({ words, lookup }: Shared) => (
  <a class="button" href={lookup}>
    {words.lookup}
  </a>
);

/** A token or a key was typed: it is said why nothing was searched, and where it belongs. */
export const Refused = ({
  refusal,
  ...shared
}: Shared & { readonly refusal: Refusal }): JSX.Element => (
  <div class="note" data-kind="security">
    <p>
      <strong>{shared.words.refused[refusal]}</strong> {shared.words.refusedWhy}
    </p>
    <p>
      <Diagnoser {...shared} />
    </p>
  </div>
);

/** An error message was pasted: its causes come before the pages that merely hold its words. */
export const Known = ({
  symptom,
  ...shared
}: Shared & { readonly symptom: Symptom }): JSX.Element => (
  <div class="note" data-kind="info">
    <p>
      {shared.words.symptom} <code translate={false}>{symptom.message}</code>
    </p>
    <ul class="inline-list" role="list" aria-label={shared.words.causes}>
      {symptom.causes.map(({ path, title }) => (
        <li key={path}>
          <a href={path}>{title}</a>
        </li>
      ))}
    </ul>
    <p>{shared.words.symptomWhy}</p>
    <p class="row">
      <Lookup {...shared} />
      <Diagnoser {...shared} />
    </p>
  </div>
);

/** A line of a log, by its words. Wrong for a question that holds them, which the hint does not hinder. */
export const isPasted = (query: string): boolean =>
  query.length > 30 && /error|exception|invalid|fail|denied|unauthorized|expired/i.test(query);

/** A line that holds no message of ours: the lookup knows those of every library. */
export const Pasted = (shared: Shared): JSX.Element => (
  <div class="note" data-kind="info">
    <p>{shared.words.pasted}</p>
    <p>
      <Lookup {...shared} />
    </p>
  </div>
);
