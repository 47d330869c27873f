import type { JSX } from 'preact';
import type { Refusal } from './refuse.ts';
import type { Symptom } from './symptoms.ts';
import type { SearchWords } from './words.ts';

interface Shared {
  readonly words: SearchWords;
  readonly diagnoser: string;
}

const Diagnoser = ({ words, diagnoser }: Shared) => (
  <a class="button" href={diagnoser}>
    {words.diagnoser}
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
    <p>
      <Diagnoser {...shared} />
    </p>
  </div>
);
