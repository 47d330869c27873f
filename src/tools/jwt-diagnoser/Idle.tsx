import type { JSX } from 'preact';
import type { CauseId } from '#jwt/model.ts';
import type { Locale } from '#i18n/locales.ts';
import { readCode } from '#i18n/sentence.ts';
import type { Words } from '#catalog/words.ts';
import { Said } from '../shared/Said.tsx';
import { suggestions } from './suggest.ts';
import { diagnoserWords } from './words.ts';

interface Props {
  readonly lang: Locale;
  readonly content: Words | null;
  readonly onTry: (cause: CauseId) => void;
}

/** Nothing has failed yet: an invitation, no verdict. */
export const Idle = ({ lang, content, onTry }: Props): JSX.Element => {
  const { idle } = diagnoserWords(lang);
  return (
    <div class="stack">
      <div class="note" data-kind="info">
        <p class="note-word">{idle.title}</p>
        <p>{idle.text}</p>
      </div>
      {content === null ? null : (
        <>
          <p id="diagnoser-samples">{idle.samples}</p>
          <ul class="chips" role="list" aria-labelledby="diagnoser-samples">
            {suggestions.map((id) => (
              <li>
                <button type="button" class="chip" onClick={() => onTry(id)}>
                  <Said pieces={readCode(content.causes[id]?.title ?? id)} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
