import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Explanation } from '#explain/model.ts';
import type { Locale } from '#i18n/locales.ts';
import { toolPath } from '#i18n/paths.ts';
import { fillText } from '#i18n/sentence.ts';
import { TextField } from '../shared/TextField.tsx';
import { useOfflineSign } from '../shared/useOfflineSign.ts';
import { MatchView } from './MatchView.tsx';
import { useLookup, type Parts } from './useLookup.ts';
import { lookupWords } from './words.ts';

interface Props {
  readonly lang: Locale;
}

interface Pasted {
  readonly text: string;
}

const example =
  '2026-11-22T09:14:03Z ERROR api: JsonWebTokenError: jwt audience invalid. expected: api.example.com';

/** Header and payload as JSON objects begin. Wrong for text that only looks like it: it is a hint. */
const token = /\beyJ[\w-]+\.eyJ/;

const Note = ({ title, text }: { readonly title?: string; readonly text: string }) => (
  <div class="note" data-kind="info">
    {title === undefined ? null : <p class="note-word">{title}</p>}
    <p>{text}</p>
  </div>
);

const Nearest = ({ nearest, lang }: Pick<Explanation, 'nearest'> & Props) =>
  nearest.length === 0 ? null : (
    <section class="ledger" data-ledger="cannot-tell">
      <h3>{lookupWords(lang).nearest}</h3>
      <ul>
        {nearest.map(({ library, message }) => (
          <li>
            {library}: <code translate={false}>{message}</code>
          </li>
        ))}
      </ul>
    </section>
  );

/** Nothing was found: what to do instead. */
const Unknown = ({ nearest, text, lang }: Pick<Explanation, 'nearest'> & Props & Pasted) => {
  const words = lookupWords(lang);
  const isToken = token.test(text);
  return (
    <>
      <Note title={words.unknown} text={isToken ? words.isToken : words.unknownWhy} />
      {isToken ? null : <p>{words.unknownNext}</p>}
      <p>
        <a class="button" href={toolPath(lang, 'jwt-diagnoser')}>
          {words.diagnose}
        </a>
      </p>
      <Nearest nearest={nearest} lang={lang} />
    </>
  );
};

const Answer = ({
  found,
  parts,
  text,
  lang,
}: Props & Pasted & { found: Explanation; parts: Parts }) => {
  const words = lookupWords(lang);
  const [best, ...others] = found.matches;
  if (best === undefined) return <Unknown nearest={found.nearest} text={text} lang={lang} />;
  return (
    <>
      <MatchView match={best} parts={parts} lang={lang} />
      {others.length === 0 ? null : (
        <details class="more">
          <summary>{words.also}</summary>
          {others.map((match) => (
            <MatchView match={match} parts={parts} lang={lang} />
          ))}
        </details>
      )}
    </>
  );
};

/** Finds known messages in whatever was pasted. Nothing is sent, stored or put into the address. */
const ErrorLookup = ({ lang }: Props): JSX.Element => {
  const words = lookupWords(lang);
  const root = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const parts = useLookup(lang, text !== '');
  useOfflineSign(lang);
  useEffect(() => {
    const early = root.current?.querySelector('textarea')?.value ?? '';
    if (early !== '') setText(early);
  }, []);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-draft', text !== '');
  }, [text]);
  const isEmpty = text.trim() === '';
  const ready = parts === null || parts === 'broken' ? null : parts;
  const found = useMemo(
    () => (isEmpty || ready === null ? null : ready.lookup.explainText(text)),
    [text, ready],
  );
  const count = found?.matches.length ?? 0;
  const status =
    count > 0 ? fillText(words.found, { count }, { locale: lang, now: 0 }) : words.unknown;
  return (
    <div ref={root} class="tool">
      <p class="visually-hidden" role="status">
        {found === null ? '' : status}
      </p>
      <div class="tool-columns">
        <div class="tool-inputs">
          <TextField
            id="lookup-message"
            field="message"
            label={words.label}
            rows={8}
            value={text}
            onType={setText}
            help={words.help}
          />
          <div class="row">
            <button type="button" class="button" onClick={() => setText(isEmpty ? example : '')}>
              {isEmpty ? words.example : words.clear}
            </button>
          </div>
        </div>
        <div class="tool-report">
          {isEmpty ? <Note title={words.idleTitle} text={words.idle} /> : null}
          {!isEmpty && parts === null ? <p>{words.loading}</p> : null}
          {!isEmpty && parts === 'broken' ? <Note text={words.broken} /> : null}
          {found === null || ready === null ? null : (
            <Answer found={found} parts={ready} text={text} lang={lang} />
          )}
        </div>
      </div>
    </div>
  );
};

export default ErrorLookup;
