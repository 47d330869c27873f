import type { JSX } from 'preact';
import { trySamplePath } from '#i18n/paths.ts';
import { readCode } from '#i18n/sentence.ts';
import { strengthWords } from '#i18n/states.ts';
import type { Locale } from '#i18n/locales.ts';
import { Said } from '../shared/Said.tsx';
import type { Specimen } from './specimen.ts';
import { useWords } from './words.ts';

interface Props {
  readonly lang: Locale;
  readonly specimen: Specimen;
}

/** What a diagnosis looks like, before there is one: the real one of an example, in short. */
export const SpecimenView = ({ lang, specimen }: Props): JSX.Element => {
  const { idle, verdict, steps } = useWords();
  const { message, cause, strength, sentence, title, because } = specimen;
  return (
    <figure class="specimen stack" data-verdict="rejected">
      <figcaption class="gloss">
        <Said pieces={readCode(idle.example.replace('{message}', () => message))} />
      </figcaption>
      <p class="verdict-word">{verdict.rejected}</p>
      <p>
        <Said pieces={sentence} />
      </p>
      <ol class="specimen-steps" role="list">
        {specimen.steps.map(([id, result]) => (
          <li class="badge" data-result={result}>
            {steps[id]}
          </li>
        ))}
      </ol>
      <p>
        <span class="strength" data-strength={strength}>
          {strengthWords[lang][strength]}
        </span>{' '}
        <strong>
          <Said pieces={title} />
        </strong>
      </p>
      <p>
        <Said pieces={because} />
      </p>
      <p>
        <a class="button" data-sample={cause} href={trySamplePath(lang, cause)}>
          {idle.open}
        </a>
      </p>
    </figure>
  );
};
