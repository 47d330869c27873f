import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CauseId } from '#jwt/model.ts';
import type { Locale } from '#i18n/locales.ts';
import { useDesk } from '../shared/useDesk.ts';
import { useOfflineSign } from '../shared/useOfflineSign.ts';
import type { Running } from './engine/running.ts';
import { Idle } from './Idle.tsx';
import type { Specimen } from './specimen.ts';
import { Inputs } from './Inputs.tsx';
import { isDiagnosis, useDiagnosis, type Run } from './useDiagnosis.ts';
import { useParts, type Parts } from './useParts.ts';
import { useWishes } from './useWishes.ts';
import type { View } from './view.ts';
import { Speech, type DiagnoserWords } from './words.ts';

interface Props {
  readonly lang: Locale;
  readonly words: DiagnoserWords;
  /** Shown until something is typed. */
  readonly specimen?: Specimen | undefined;
}

const toView = (
  { lang, words }: Props,
  parts: Parts | null,
  run: Run | null,
  sample: CauseId | null,
  asked: CauseId | null,
): View | null =>
  parts && isDiagnosis(run)
    ? {
        lang,
        run,
        isSample: sample !== null,
        wanted: sample ?? asked,
        content: parts.content,
        libraries: parts.libraries,
        words,
        voice: { locale: lang, now: run.seen.now },
      }
    : null;

/** One sentence for those who hear the page. */
const sayStatus = (
  { run, words, content, voice }: View,
  { sayVerdict, sayReason }: Parts['views'],
): string =>
  [sayVerdict(run.seen, run.report, words, voice), sayReason(run.report, words, content, voice)]
    .map((pieces) => pieces.map(({ text }) => text).join(''))
    .join(' ');

/** On a phone the report is below the fields: beside them its verdict stays in sight, and leads there. */
const Bar = ({ view }: { readonly view: View }): JSX.Element => {
  const { words, run } = view;
  return (
    <div class="verdict-bar" data-verdict={run.report.verdict}>
      <span class="verdict-word">{words.verdict[run.report.verdict]}</span>
      <a href="#diagnosis">{words.toReport}</a>
    </div>
  );
};

/** The engine that knows the rare curves as well, once the reader has asked for it. */
const useRare = (parts: Parts | null): readonly [Running | null, () => void] => {
  const [rare, setRare] = useState<Running | null>(null);
  const load = (): void => {
    parts?.views.runEngine(true).then(
      (engine) => {
        parts.engine.end();
        setRare(engine);
      },
      () => undefined,
    );
  };
  return [rare, load];
};

/** Finds out why a token is rejected, while a person types. */
export const JwtDiagnoser = (props: Props): JSX.Element => {
  const { lang, words, specimen } = props;
  const root = useRef<HTMLDivElement>(null);
  const present = useDesk(root);
  useOfflineSign(lang);
  const { asked, isWanted, failed, forget } = useWishes();
  const isIdle = present.typed.token.trim() === '';
  const loaded = useParts(lang, !isIdle || isWanted);
  const parts = loaded === 'broken' ? null : loaded;
  const [rare, loadRare] = useRare(parts);
  const run = useDiagnosis(rare ?? parts?.engine ?? null, present.typed, asked);
  const view = isIdle ? null : toView(props, parts, run, present.sample, asked);
  return (
    <Speech.Provider value={words}>
      <div class="tool" ref={root}>
        <p class="visually-hidden" role="status">
          {parts && view ? sayStatus(view, parts.views) : ''}
        </p>
        {parts ? (
          <parts.views.Banner
            {...{ lang, present, asked, view, content: parts.content }}
            onClose={forget}
          />
        ) : null}
        {loaded === 'broken' || failed ? (
          <p class="note" data-kind="warning">
            {words.broken}
          </p>
        ) : null}
        <div class="tool-columns">
          <div class="tool-inputs">
            <Inputs
              lang={lang}
              present={present}
              content={parts?.content ?? null}
              seen={run?.seen ?? null}
            />
            {view ? <Bar view={view} /> : null}
          </div>
          <div class="tool-report" id="diagnosis" tabIndex={-1}>
            {isIdle ? <Idle lang={lang} specimen={specimen} /> : null}
            {!isIdle && view === null && loaded !== 'broken' ? <p>{words.loading}</p> : null}
            {parts && view ? (
              <parts.views.Report view={view} onRare={rare ? null : loadRare} />
            ) : null}
          </div>
        </div>
      </div>
    </Speech.Provider>
  );
};
