import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { RareVerifier } from '#jwt/lab/rare.ts';
import type { Locale } from '#i18n/locales.ts';
import { causes } from '#catalog/causes.ts';
import { loadLibraries } from '#catalog/load-libraries.ts';
import type { Words } from '#catalog/words.ts';
import { useDesk } from '../shared/useDesk.ts';
import { Banner } from './Banner.tsx';
import { Idle } from './Idle.tsx';
import { Inputs } from './Inputs.tsx';
import { Report } from './Report.tsx';
import { useContent } from './useContent.ts';
import { useDiagnosis, type Run } from './useDiagnosis.ts';
import { useWishes } from './useWishes.ts';
import { sayReason, sayVerdict } from './verdict.ts';
import type { View } from './view.ts';
import { diagnoserWords } from './words.ts';

interface Props {
  readonly lang: Locale;
}

const toView = (lang: Locale, content: Words | null, run: Run | null): View | null =>
  content && run
    ? {
        lang,
        content,
        run,
        words: diagnoserWords(lang),
        voice: { locale: lang, now: run.inquiry.now },
      }
    : null;

/** One sentence for those who hear the page. */
const sayStatus = ({ run, words, content, voice }: View): string =>
  [sayVerdict(run.inquiry, run.report, words, voice), sayReason(run.report, words, content, voice)]
    .flat()
    .map(({ text }) => text)
    .join('');

const Bar = ({ view }: { readonly view: View }): JSX.Element => {
  const { words, run } = view;
  return (
    <div class="verdict-bar" data-verdict={run.report.verdict}>
      <span class="verdict-word">{words.verdict[run.report.verdict]}</span>
      <a href="#diagnosis">{words.toReport}</a>
    </div>
  );
};

const useRare = (): readonly [RareVerifier | null, () => void] => {
  const [rare, setRare] = useState<RareVerifier | null>(null);
  const load = (): void => {
    import('#jwt/lab/rare.ts').then(
      ({ verifyRare }) => setRare(() => verifyRare),
      () => undefined,
    );
  };
  return [rare, load];
};

/** Loaded when a person turns to the tool, before anything is typed: what is loaded must not tell what was found. */
const warmUp = (): void => {
  loadLibraries().catch(() => undefined);
};

/** Finds out why a token is rejected, while a person types. */
const JwtDiagnoser = ({ lang }: Props): JSX.Element => {
  const root = useRef<HTMLDivElement>(null);
  const present = useDesk(root);
  const loaded = useContent(lang);
  const content = loaded === 'broken' ? null : loaded;
  const [rare, loadRare] = useRare();
  const run = useDiagnosis(present.typed, rare);
  const { asked, failed, wish, forget } = useWishes((cause) => Object.hasOwn(causes, cause));
  const view = toView(lang, content, run);
  const words = diagnoserWords(lang);
  const isIdle = present.typed.token.trim() === '';
  return (
    <div class="tool" ref={root} onFocusIn={warmUp}>
      <p class="visually-hidden" role="status">
        {view ? sayStatus(view) : ''}
      </p>
      {content ? <Banner {...{ lang, content, present, asked, view }} onClose={forget} /> : null}
      {loaded === 'broken' || failed ? (
        <p class="note" data-kind="warning">
          {words.broken}
        </p>
      ) : null}
      <div class="tool-columns">
        <div class="tool-inputs">
          <Inputs lang={lang} present={present} content={content} />
        </div>
        <div class="tool-report" id="diagnosis" tabIndex={-1}>
          {isIdle ? (
            <Idle lang={lang} content={content} onTry={(cause) => wish({ wish: 'try', cause })} />
          ) : null}
          {!isIdle && view === null && loaded !== 'broken' ? <p>{words.loading}</p> : null}
          {view ? <Report view={view} onRare={rare ? null : loadRare} /> : null}
        </div>
      </div>
      {view ? <Bar view={view} /> : null}
    </div>
  );
};

export default JwtDiagnoser;
