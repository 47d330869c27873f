import type { Message } from '#content/libraries/model.ts';
import { find, findCut, occurs, type Place } from './find.ts';
import { fold, foldLiteral, type Folded } from './fold.ts';
import type { Explanation, Match, Speaker } from './model.ts';
import { rankNearest } from './nearest.ts';
import { compile, type Template } from './template.ts';

export type { Explanation, Match, Speaker } from './model.ts';

export interface Entry {
  readonly speaker: Speaker;
  readonly message: Message;
  readonly template: Template;
}

interface Found extends Entry {
  readonly place: Place;
  readonly score: number;
}

/** Text beyond this is not read: the message stands at one of the ends of a log. */
const MOST = 120_000;
const clip = (text: string): string =>
  text.length <= MOST ? text : `${text.slice(0, MOST / 2)}\n${text.slice(-MOST / 2)}`;

const THRESHOLD = 0.4;

export const prepare = (speakers: readonly Speaker[]): readonly Entry[] =>
  speakers.flatMap((speaker) =>
    speaker.messages.map((message) => ({
      speaker,
      message,
      template: compile(message.text, foldLiteral),
    })),
  );

/** Ten fixed letters are shared by chance more often than forty. */
const scoreOf = (entry: Entry, place: Place, hinted: boolean): number => {
  const { weight } = entry.template;
  const whole = (weight / (weight + 8)) * (place.found / weight) ** 2;
  const named = hinted ? 1 - (1 - whole) / 2 : whole;
  return entry.message.general ? named * 0.6 : named;
};

const byCode = ({ message }: Entry, { text }: Folded): Place | null => {
  if (message.code === undefined) return null;
  const code = foldLiteral(message.code);
  const from = occurs(text, code);
  return from < 0 ? null : { from, to: from + code.length, holes: [], found: 0 };
};

const search = (raw: string, folded: Folded, entry: Entry, hinted: boolean): Found | null => {
  const { template } = entry;
  const place = find(raw, folded, template) ?? findCut(folded, template);
  const own = place === null ? 0 : scoreOf(entry, place, hinted);
  const code = byCode(entry, folded);
  if (code !== null && own < 0.9) return { ...entry, place: place ?? code, score: 0.9 };
  return place === null ? null : { ...entry, place, score: own };
};

/** A message inside the fixed text of a longer one is the longer one's. */
const isPartOf = (one: Found, other: Found): boolean =>
  one.place.from >= other.place.from &&
  one.place.to <= other.place.to &&
  one.template.weight < other.place.found &&
  other.template.literals.some((literal) =>
    one.template.literals.every((own) => literal.includes(own)),
  );

const isHinted = ({ id, name, hints }: Speaker, { text }: Folded): boolean =>
  [id, name, ...hints].some((hint) => occurs(text, foldLiteral(hint)) >= 0);

const toMatch = ({ speaker, message, template }: Entry, score: number, place?: Place): Match => ({
  library: speaker.id,
  message: message.text,
  ...('check' in message ? { check: message.check } : { cause: message.cause }),
  score: Math.round(score * 100) / 100,
  holes: Object.fromEntries(
    template.holes.flatMap((name, index) => {
      const value = place?.holes[index];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  ),
});

/** Finds known messages in a text, whatever stands around them; the best first. Total and linear in the text. */
export const explain = (pasted: string, entries: readonly Entry[]): Explanation => {
  const raw = clip(pasted);
  const folded = fold(raw);
  const hinted = new Map(
    [...new Set(entries.map(({ speaker }) => speaker))].map((each) => [
      each,
      isHinted(each, folded),
    ]),
  );
  const found = entries
    .map((entry) => search(raw, folded, entry, hinted.get(entry.speaker) ?? false))
    .filter((each) => each !== null)
    .filter(({ score }) => score >= THRESHOLD);
  const matches = found
    .filter((each) => !found.some((other) => isPartOf(each, other)))
    .sort((a, b) => b.score - a.score)
    .slice(0, 10)
    .map((each) => toMatch(each, each.score, each.place));
  const nearest = matches.length > 0 ? [] : rankNearest(folded.text, entries);
  return { matches, nearest: nearest.map(([entry, share]) => toMatch(entry, share)) };
};
