import type { JSX } from 'preact';
import type { CauseId } from '#jwt/model.ts';
import { withoutCode } from '#i18n/sentence.ts';
import type { Parts } from './useParts.ts';
import { useWords } from './words.ts';

interface Props {
  /** Null until the words are there. */
  readonly parts: Parts | null;
  readonly onTry: (cause: CauseId) => void;
}

/** Nothing has failed yet: an invitation, no verdict. */
export const Idle = ({ parts, onTry }: Props): JSX.Element => {
  const { idle } = useWords();
  return (
    <div class="stack">
      <div class="note" data-kind="info">
        <p class="note-word">{idle.title}</p>
        <p>{idle.text}</p>
      </div>
      {parts === null ? null : (
        <>
          <p id="diagnoser-samples">{idle.samples}</p>
          <ul class="chips" role="list" aria-labelledby="diagnoser-samples">
            {parts.engine.suggestions.map((id) => (
              <li>
                <button type="button" class="chip" onClick={() => onTry(id)}>
                  {withoutCode(parts.content.causes[id]?.title ?? id)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
