import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '#i18n/locales.ts';
import { guarded } from '../shared/guarded.ts';
import { Hits } from './Hits.tsx';
import { walk } from './keys.ts';
import { load } from './pagefind.ts';
import { isPasted, Known, Pasted, Refused } from './Pointers.tsx';
import { Slash } from './Slash.tsx';
import { type Answer, type Places, useSearch } from './useSearch.ts';
import { type SearchWords, searchWords } from './words.ts';

interface Props {
  readonly lang: Locale;
  readonly places: Places;
  /** The pages of the diagnoser and of the error lookup. */
  readonly tools: { readonly diagnoser: string; readonly lookup: string };
}

const PAGE = 10;

const sayStatus = ({ refusal, hits, failed }: Answer, words: SearchWords): string => {
  if (refusal !== null) return words.refused[refusal];
  if (failed) return words.failed;
  if (hits === null) return '';
  return hits.count === 0 ? words.none : words.found(hits.count);
};

/** The query goes nowhere but into this page's memory: not into the URL, the history, the title or a store. */
const Search = ({ lang, places, tools }: Props): JSX.Element => {
  const root = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(PAGE);
  useEffect(() => {
    // What was typed before the page came to life.
    const early = root.current?.querySelector('input')?.value ?? '';
    if (early !== '') setQuery(early);
  }, []);
  const words = searchWords(lang);
  const answer = useSearch(query, wanted, places);
  const { refusal, symptom, hits } = answer;
  const type = (event: Event): void => {
    setQuery((event.currentTarget as HTMLInputElement).value);
    setWanted(PAGE);
  };
  return (
    <div
      ref={root}
      class="tool stack search"
      role="search"
      onKeyDown={(event) => root.current && walk(root.current, event)}
    >
      <div class="field">
        <label for="search-field">{words.label}</label>
        <input
          {...guarded}
          id="search-field"
          class="input"
          type="search"
          enterkeyhint="search"
          placeholder={words.placeholder}
          aria-describedby="search-help"
          value={query}
          onInput={type}
          onFocus={() => void load(places.index)}
        />
        <p class="field-help" id="search-help">
          {words.help}
          <br />
          {words.idle}
        </p>
      </div>
      <p class="search-status" role="status">
        {sayStatus(answer, words)}
      </p>
      <div class="stack" data-answer>
        {refusal && <Refused {...{ refusal, words, ...tools }} />}
        {symptom && <Known {...{ symptom, words, ...tools }} />}
        {hits && !symptom && isPasted(query) && <Pasted {...{ words, ...tools }} />}
        {hits && hits.count > 0 && <Hits hits={hits.shown} words={words} />}
      </div>
      {hits && hits.count > wanted && (
        <p>
          <button type="button" class="button" onClick={() => setWanted(wanted + PAGE)}>
            {words.more}
          </button>
        </p>
      )}
      <Slash label={words.slash} />
    </div>
  );
};

export default Search;
