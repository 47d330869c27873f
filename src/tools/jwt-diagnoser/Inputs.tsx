import type { JSX } from 'preact';
import type { Locale } from '#i18n/locales.ts';
import type { Words } from '#catalog/words.ts';
import { clear, desk, holdsText, type, undo, type Desk } from '../draft.ts';
import { Strange } from '../shared/Strange.tsx';
import { TextField } from '../shared/TextField.tsx';
import { sharedWords } from '../shared/words.ts';
import type { Seen } from './engine/message.ts';
import { idOf } from './focus.ts';
import { KeyField } from './KeyField.tsx';
import { Settings } from './Settings.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly lang: Locale;
  readonly present: Desk;
  readonly content: Words | null;
  /** null until the engine has looked at the fields. */
  readonly seen: Seen | null;
}

const TokenField = ({ lang, present, seen }: Props): JSX.Element => {
  const { token } = present.typed;
  const words = useWords();
  const stranger = token === '' ? null : (seen?.stranger ?? null);
  return (
    <TextField
      id={idOf('token')}
      field="token"
      label={words.fields.token}
      rows={6}
      value={token}
      onType={(text) => desk.change(type({ token: text }))}
      help={words.help.token}
      error={stranger === null ? null : <Strange stranger={stranger} lang={lang} />}
    />
  );
};

/** On a phone the samples stand below all of the fields: who has no token at hand is led there. */
const ToSamples = (): JSX.Element => (
  <p class="to-samples js-only">
    <a href="#diagnosis">{useWords().idle.samples}</a>
  </p>
);

/** The token, the key, and what the verifier is configured with. */
export const Inputs = (props: Props): JSX.Element => {
  const { lang, present, content, seen } = props;
  const words = sharedWords(lang);
  const { typed, before } = present;
  return (
    <>
      <TokenField {...props} />
      {typed.token.trim() === '' ? <ToSamples /> : null}
      <KeyField {...{ lang, typed, content, seen }} />
      <Settings {...{ typed, seen }} isSample={present.sample !== null} />
      <div class="row">
        {holdsText(typed) ? (
          <button type="button" class="button" onClick={() => desk.change(clear)}>
            {words.clear}
          </button>
        ) : null}
        {before === null ? null : (
          <button type="button" class="button" onClick={() => desk.change(undo)}>
            {words.undo}
          </button>
        )}
      </div>
    </>
  );
};
