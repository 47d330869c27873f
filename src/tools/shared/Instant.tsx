import type { JSX } from 'preact';
import { sayInstant } from '#i18n/instant.ts';
import type { Locale } from '#i18n/locales.ts';

interface Props {
  readonly seconds: number;
  readonly now: number;
  readonly lang: Locale;
  /** A word that sums it up: "expired". */
  readonly state?: string | undefined;
}

/** Local, UTC, relative: the three ways in which a moment is looked up in a log. */
export const Instant = ({ seconds, now, lang, state }: Props): JSX.Element => {
  const { iso, local, utc, relative } = sayInstant(seconds, now, lang);
  const beside = iso === '' ? [] : local === utc ? [relative] : [utc, relative];
  return (
    <p class="instant">
      {iso === '' ? <span>{local}</span> : <time datetime={iso}>{local}</time>}
      {beside.map((text) => (
        <span> {text}</span>
      ))}
      {state === undefined ? null : (
        <span>
          {' '}
          <strong>{state}</strong>
        </span>
      )}
    </p>
  );
};
