import type { JSX } from 'preact';
import type { CauseId } from '#jwt/model.ts';
import { fill } from '#i18n/sentence.ts';
import { strengthWords } from '#i18n/states.ts';
import type { Words } from '#catalog/words.ts';
import { desk, restore, undo, type Desk } from '../draft.ts';
import { Said } from '../shared/Said.tsx';
import { sharedWords } from '../shared/words.ts';
import type { Opinion } from './engine/asked.ts';
import type { View } from './view.ts';
import { useWords } from './words.ts';
import type { Locale } from '#i18n/locales.ts';

interface Props {
  readonly lang: Locale;
  readonly content: Words;
  readonly present: Desk;
  readonly asked: CauseId | null;
  readonly view: View | null;
  readonly onClose: () => void;
}

/** The title stands in a sentence of its own; it keeps the code in it. */
const nameOf = (id: CauseId, content: Words): string => content.causes[id]?.title ?? id;

const sayAnswer = (asked: CauseId, said: Opinion, { lang, words, content }: View): string => {
  const why = content.causes[asked]?.ruledOut ?? '';
  const special = 'special' in said ? nameOf(said.special, content) : '';
  const strength = 'strength' in said ? strengthWords[lang][said.strength] : '';
  return words.asked[said.kind]
    .replace('{title}', () => nameOf(asked, content))
    .replace('{special}', () => special)
    .replace('{strength}', () => strength)
    .replace('{why}', () => why);
};

const say = (sentence: string, lang: Locale) => (
  <Said pieces={fill(sentence, {}, { locale: lang, now: 0 })} />
);

const Asked = ({ lang, content, present, asked, view, onClose }: Props): JSX.Element | null => {
  // A hash is anybody's text
  if (asked === null || !Object.hasOwn(content.causes, asked)) return null;
  const words = useWords().asked;
  const pending = present.typed.token.trim() === '' ? words.empty : words.pending;
  const opinion = view?.run.askedFor === asked ? view.run.asked : null;
  const sentence =
    view && opinion
      ? sayAnswer(asked, opinion, view)
      : pending.replace('{title}', () => nameOf(asked, content));
  return (
    <div class="note" data-kind="info">
      <p>
        <strong>{say(sentence, lang)}</strong>
      </p>
      <p>
        <button type="button" class="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </div>
  );
};

const Sample = ({ lang, content, present }: Props): JSX.Element | null => {
  const { banner } = useWords();
  const { sample, own, before, typed } = present;
  if (sample !== null)
    return (
      <div class="note" data-kind="info">
        <p>
          {say(
            banner.sample.replace('{title}', () => nameOf(sample, content)),
            lang,
          )}
        </p>
        <p>
          <button type="button" class="button" onClick={() => desk.change(restore)}>
            {own === null ? banner.leave : banner.restore}
          </button>
        </p>
      </div>
    );
  if (before?.sample == null || typed.token === '') return null;
  return (
    <div class="note" data-kind="info">
      <p>{banner.replaced}</p>
      <p>
        <button type="button" class="button" onClick={() => desk.change(undo)}>
          {sharedWords(lang).undo}
        </button>
      </p>
    </div>
  );
};

/** Above the fields, where a reader who came by a link looks first: which sample this is, or what was asked. */
export const Banner = (props: Props): JSX.Element => (
  <>
    <Sample {...props} />
    <Asked {...props} />
  </>
);
