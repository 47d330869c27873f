import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { readInstant } from '#jwt/read/instant.ts';
import type { Voice } from '#i18n/fact.ts';
import type { Locale } from '#i18n/locales.ts';
import { fill, fillText } from '#i18n/sentence.ts';
import { apply, clear, desk, type, undo } from '../draft.ts';
import { Said } from '../shared/Said.tsx';
import { Strange } from '../shared/Strange.tsx';
import { TextField } from '../shared/TextField.tsx';
import { useDesk } from '../shared/useDesk.ts';
import { useNow } from '../shared/useNow.ts';
import { useOfflineSign } from '../shared/useOfflineSign.ts';
import { sharedWords } from '../shared/words.ts';
import { Coloured } from './Coloured.tsx';
import { Decoded } from './Decoded.tsx';
import { example } from './example.ts';
import { toText } from './members.ts';
import { Issuer } from './Issuer.tsx';
import { Notices } from './Notices.tsx';
import { read, type Reading } from './read.ts';
import { useProviders } from './useProviders.ts';
import { decoderWords } from './words.ts';

interface Props {
  readonly lang: Locale;
}

const sayStatus = ({ token, stranger }: Reading, voice: Voice): string => {
  const { status } = decoderWords(voice.locale);
  if (stranger !== null) return fillText(sharedWords(voice.locale).stranger[stranger], {}, voice);
  return fillText(status[token.kind], { alg: toText(token.header?.['alg']) }, voice);
};

const Buttons = ({ lang, isEmpty, canUndo }: Props & Record<'isEmpty' | 'canUndo', boolean>) => {
  const words = sharedWords(lang);
  return (
    <div class="row">
      {isEmpty ? (
        <button type="button" class="button" onClick={() => desk.change(apply({ token: example }))}>
          {decoderWords(lang).example}
        </button>
      ) : (
        <button type="button" class="button" onClick={() => desk.change(clear)}>
          {words.clear}
        </button>
      )}
      {canUndo ? (
        <button type="button" class="button quiet" onClick={() => desk.change(undo)}>
          {words.undo}
        </button>
      ) : null}
    </div>
  );
};

/** Reads a token, and as much as can be read of what only resembles one. Verifies nothing. */
const JwtDecoder = ({ lang }: Props): JSX.Element => {
  const root = useRef<HTMLDivElement>(null);
  const { typed, before } = useDesk(root);
  const present = useNow();
  useOfflineSign(lang);
  const at = typed.at.trim() === '' ? null : readInstant(typed.at);
  const voice: Voice = { locale: lang, now: at ?? present };
  const reading = useMemo(() => read(typed.token), [typed.token]);
  const words = decoderWords(lang);
  const isEmpty = typed.token.trim() === '';
  const providers = useProviders(lang);
  const { token, stranger, salvage } = reading;
  return (
    <div class="tool" ref={root}>
      <p class="visually-hidden" role="status">
        {isEmpty ? '' : sayStatus(reading, voice)}
      </p>
      <div class="tool-columns">
        <div class="tool-inputs">
          <TextField
            id="decoder-token"
            field="token"
            label={sharedWords(lang).token}
            rows={7}
            value={typed.token}
            onType={(text) => desk.change(type({ token: text }))}
            help={words.help}
            error={
              isEmpty || stranger === null ? null : <Strange stranger={stranger} lang={lang} />
            }
          />
          <Buttons lang={lang} isEmpty={isEmpty} canUndo={before !== null} />
          {salvage ? <Notices salvage={salvage} voice={voice} /> : null}
          {isEmpty || stranger !== null ? null : <Coloured token={token} label={words.read} />}
        </div>
        <div class="tool-report">
          {isEmpty ? (
            <div class="note" data-kind="info">
              <p class="note-word">{words.idleTitle}</p>
              <p>{words.idle}</p>
            </div>
          ) : null}
          {at === null || isEmpty ? null : (
            <p class="gloss">
              <Said
                pieces={fill(words.asOf, { at: { instant: at } }, { ...voice, now: present })}
              />
            </p>
          )}
          {isEmpty || stranger !== null || providers === null ? null : (
            <Issuer token={token} parts={providers} voice={voice} />
          )}
          {isEmpty || stranger !== null ? null : <Decoded token={token} voice={voice} />}
        </div>
      </div>
    </div>
  );
};

export default JwtDecoder;
