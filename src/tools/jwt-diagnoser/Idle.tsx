import type { JSX } from 'preact';
import type { Locale } from '#i18n/locales.ts';
import { trySamplePath } from '#i18n/paths.ts';
import { examples } from '#catalog/examples.ts';
import type { Specimen } from './specimen.ts';
import { SpecimenView } from './SpecimenView.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly lang: Locale;
  readonly specimen: Specimen | undefined;
}

/** Nothing has failed yet: an invitation, no verdict on anything of the reader's. */
export const Idle = ({ lang, specimen }: Props): JSX.Element => {
  const { idle } = useWords();
  return (
    <div class="stack">
      <div class="note" data-kind="info">
        <p class="note-word">{idle.title}</p>
        <p>{idle.text}</p>
      </div>
      <p id="diagnoser-samples">{idle.samples}</p>
      <ul class="chips" role="list" aria-labelledby="diagnoser-samples">
        {examples.map(({ message, cause }) => (
          <li>
            <a
              class="chip mono"
              data-sample={cause}
              href={trySamplePath(lang, cause)}
              translate={false}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
      {specimen === undefined ? null : <SpecimenView lang={lang} specimen={specimen} />}
    </div>
  );
};
