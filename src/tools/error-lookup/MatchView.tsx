import '#ui/report-style.ts';
import type { JSX } from 'preact';
import type { Match } from '#explain/model.ts';
import type { Locale } from '#i18n/locales.ts';
import { errorPath } from '#i18n/error-paths.ts';
import { list } from '#i18n/list.ts';
import { causePath, toolPath } from '#i18n/paths.ts';
import { readCode } from '#i18n/sentence.ts';
import { Revealed, Said } from '../shared/Said.tsx';
import { fieldsFor } from './fields.ts';
import type { Parts } from './useLookup.ts';
import { lookupWords } from './words.ts';

interface Props {
  readonly match: Match;
  readonly parts: Parts;
  readonly lang: Locale;
}

const Titled = ({ text }: { readonly text: string | undefined }) => (
  <Said pieces={readCode(text ?? '')} />
);

const Holes = ({ match, lang }: Omit<Props, 'parts'>) => (
  <>
    <dt>{lookupWords(lang).holes}</dt>
    <dd>
      <ul>
        {Object.entries(match.holes).map(([name, value]) => (
          <li>
            {name}:{' '}
            <code translate={false}>
              <Revealed text={value} />
            </code>
          </li>
        ))}
      </ul>
    </dd>
  </>
);

const Causes = ({ ids, parts, lang }: Omit<Props, 'match'> & { ids: readonly string[] }) => (
  <>
    <dt>{ids.length > 1 ? lookupWords(lang).causes : lookupWords(lang).cause}</dt>
    <dd>
      <ol>
        {ids.map((id) => (
          <li>
            <a href={causePath(lang, id)}>
              <Titled text={parts.content.causes[id]?.title} />
            </a>
          </li>
        ))}
      </ol>
    </dd>
  </>
);

/** Why no library is named, and how far what is said below can be relied on. */
const reasonFor = (
  { assumed }: Match,
  check: string | null,
  words: ReturnType<typeof lookupWords>,
): string => {
  if (assumed === true) return words.assumedWhy;
  return check === null ? words.vagueWhy : words.plainWhy;
};

/** One message: whose it is, which check failed, what had passed, where to look. */
export const MatchView = ({ match, parts, lang }: Props): JSX.Element => {
  const words = lookupWords(lang);
  const { library, check, passed, causes } = parts.lookup.meaningOf(match);
  const { checks } = parts.content;
  const first = parts.content.causes[causes[0] ?? ''];
  const page = parts.lookup.printedFor(match.library, match.message);
  return (
    <article class="finding">
      <h3 class="finding-title">{library ?? words.plain}</h3>
      {library === null ? <p>{reasonFor(match, check, words)}</p> : null}
      <p>
        <code translate={false}>
          <Revealed text={match.message} />
        </code>
      </p>
      {page === undefined ? null : (
        <p>
          <a href={errorPath(lang, page.library, page.slug)}>{words.page}</a>
        </p>
      )}
      <dl class="facts">
        {Object.keys(match.holes).length > 0 ? <Holes match={match} lang={lang} /> : null}
        {check === null ? null : (
          <>
            <dt>{words.failed}</dt>
            <dd>
              <Titled text={checks[check].title} />
            </dd>
          </>
        )}
        {passed.length === 0 ? null : (
          <>
            <dt>{words.passed}</dt>
            <dd>
              <ol class="trail" role="list">
                {passed.map((id) => (
                  <li>
                    <Titled text={checks[id].title} />
                  </li>
                ))}
              </ol>
            </dd>
          </>
        )}
        <Causes ids={causes} parts={parts} lang={lang} />
        {first === undefined ? null : (
          <>
            <dt>{words.remedy}</dt>
            <dd>
              <Titled text={first.remedy} />
            </dd>
          </>
        )}
        <dt>{words.prove}</dt>
        <dd>
          {list(
            fieldsFor(check).map((field) => words.fields[field]),
            lang,
          )}{' '}
          (<a href={toolPath(lang, 'jwt-diagnoser')}>{words.diagnose}</a>)
        </dd>
      </dl>
    </article>
  );
};
