import type { JSX } from 'preact';
import type { Patch } from '#jwt/model.ts';
import { withoutCode } from '#i18n/sentence.ts';
import { shorten } from '#i18n/text.ts';
import { apply, desk } from '../draft.ts';
import { Revealed } from '../shared/Said.tsx';
import type { DiagnoserWords } from './words.ts';

type Name = keyof DiagnoserWords['fields'];

/** A token or a key is too long, and too secret, to be repeated; its field shows it. */
const isShown = (field: Name): boolean => field !== 'token' && field !== 'key';

const sayValue = (field: Name, value: string, words: DiagnoserWords): string =>
  field === 'secretEncoding' ? words.encodings[value as keyof DiagnoserWords['encodings']] : value;

const Change = ({ field, value, words }: { field: Name; value: string; words: DiagnoserWords }) => (
  <>
    {withoutCode(words.fields[field])}
    {isShown(field) ? (
      <>
        {' → '}
        <code translate={false}>
          <Revealed text={shorten(sayValue(field, value, words), 60)} />
        </code>
      </>
    ) : null}
  </>
);

/** The experiment that proves the cause, for the reader to repeat. */
export const Cure = ({
  patch,
  words,
}: {
  readonly patch: Patch;
  readonly words: DiagnoserWords;
}): JSX.Element => {
  const [before, after] = words.changes.split('{fields}');
  return (
    <div>
      <button type="button" class="button" onClick={() => desk.change(apply(patch))}>
        {words.cure}
      </button>
      <p class="field-help">
        {before}
        {Object.entries(patch).map(([field, value], index) => (
          <>
            {index > 0 ? ' · ' : ''}
            <Change field={field as Name} value={value} words={words} />
          </>
        ))}
        {after}
      </p>
    </div>
  );
};
