import { clip } from './clip.ts';
import { isForeign, withoutNames } from './elsewhere.ts';
import { namesOf, type Entry } from './entry.ts';
import type { Place } from './find.ts';
import { fold, type Folded } from './fold.ts';
import type { Explanation, Match, Speaker } from './model.ts';
import { rankNearest } from './nearest.ts';
import { occurs } from './phrase.ts';
import { refine } from './refine.ts';
import { rank, search } from './score.ts';
import { findSqueezed } from './squeezed.ts';

export { prepare } from './entry.ts';
export { readAlso } from './plain/index.ts';
export type { Explanation, Match, Speaker } from './model.ts';

const THRESHOLD = 0.4;
const MATCHES = 10;

const toMatch = ({ speaker, message, template }: Entry, score: number, place?: Place): Match => ({
  library: speaker.id,
  message: message.text,
  ...refine(message, place?.holes ?? []),
  score: Math.round(score * 100) / 100,
  ...(message.general === undefined ? {} : { general: true }),
  holes: Object.fromEntries(
    template.holes.flatMap((name, index) => {
      const value = place?.holes[index];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  ),
});

/** Those whose own names stand in the text. */
const namedIn = (folded: Folded, entries: readonly Entry[]): ReadonlySet<Speaker> =>
  new Set(
    [...new Set(entries.map(({ speaker }) => speaker))].filter((speaker) =>
      namesOf(speaker).some((name) => occurs(folded, name) >= 0),
    ),
  );

/** Finds known messages in a text, whatever stands around them; the best first. Total and linear in the text. */
export const explain = (pasted: string, entries: readonly Entry[]): Explanation => {
  const raw = withoutNames(clip(pasted));
  const folded = fold(raw);
  const text = { raw, folded, isForeign: isForeign(raw) };
  const named = namedIn(folded, entries);
  const found = entries
    .map((entry) => search(text, entry, named.has(entry.speaker)))
    .filter((each) => each !== null)
    .filter(({ score }) => score >= THRESHOLD);
  const matches = rank(found)
    .slice(0, MATCHES)
    .map((each) => toMatch(each, each.score, each.place));
  const squeezed = matches.length > 0 ? undefined : findSqueezed(raw, folded, entries);
  if (squeezed !== undefined) return { matches: [toMatch(squeezed, THRESHOLD)], nearest: [] };
  const nearest = matches.length > 0 ? [] : rankNearest(folded.text, entries);
  return { matches, nearest: nearest.map(([entry, share]) => toMatch(entry, share)) };
};
