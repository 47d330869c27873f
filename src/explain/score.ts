import type { Message } from '#content/libraries/model.ts';
import { findCut } from './cut.ts';
import { goesOn, isAnybodys, isOtherToken } from './elsewhere.ts';
import type { Entry } from './entry.ts';
import { find, type Place } from './find.ts';
import type { Folded } from './fold.ts';
import { occurs } from './phrase.ts';

export interface Found extends Entry {
  readonly place: Place;
  readonly score: number;
}

/** A code stands for its message, unless the message itself stands there too; that of a wrapper for a wrapper. */
const CODE = 0.88;

/** What many print, alone or before the reason: `Invalid token. jwt expired`. */
const verdict = /^invalid token\W*$/i;

/** A wrapper says less than what it wraps; one that names a JWT is at least about one. */
const shareOf = ({ general, text }: Message): number => {
  if (general === undefined) return verdict.test(text) ? 0.9 : 1;
  return /jwt/i.test(text) ? 0.75 : 0.6;
};

/** A header that a token is sent in is called after it. */
const carrier = /auth|token|jwt|bearer|access|assertion/i;

const isOtherHeader = ({ template }: Entry, holes: readonly string[]): boolean =>
  template.holes.some((name, at) => name === 'header' && !carrier.test(holes[at] ?? ''));

/** `Missing {header} Header` is not meant by `missing a kid header`: few letters around many words stand there by chance. */
const isLoose = (entry: Entry, { holes }: Place): boolean =>
  holdsNoToken(entry, holes) ||
  (entry.template.weight < 16 &&
    (isOtherHeader(entry, holes) ||
      holes
        .slice(0, -1)
        .concat(entry.template.literals.at(-1) === '' ? [] : holes.slice(-1))
        .some((hole) => /\s|^(?:from|in|of|for)$/i.test(hole))));

const single: readonly (string | undefined)[] = ['alg', 'claim', 'kid', 'token'];

/** Where a token or a name is printed, there are no words: what has them is another's reason. */
const holdsNoToken = ({ template }: Entry, holes: readonly string[]): boolean =>
  holes.some((hole, at) => single.includes(template.holes[at]) && /^[a-z]+ [a-z<>=]/i.test(hole));

/** `Is this related to the token expired?` asks, and tells of no message. */
const isAsked = ({ text }: Folded, { to }: Place): boolean => text[to] === '?';

/** Ten fixed letters are shared by chance more often than forty. */
const scoreOf = (entry: Entry, place: Place, isNamed: boolean, folded: Folded): number => {
  const { weight } = entry.template;
  const whole = (weight / (weight + 8)) * (place.found / weight) ** 2;
  const named = isNamed ? 1 - (1 - whole) / 2 : whole;
  return (
    named * shareOf(entry.message) * (isLoose(entry, place) || isAsked(folded, place) ? 0.5 : 1)
  );
};

const findCode = (folded: Folded, { code }: Entry): Place | null => {
  const from = code === null ? -1 : occurs(folded, code);
  return code === null || from < 0
    ? null
    : { from, to: from + code.text.length, holes: [], found: 0 };
};

/** A text that is searched. */
export interface Text {
  readonly raw: string;
  readonly folded: Folded;
  /** It speaks of another trade. */
  readonly isForeign: boolean;
}

/** One message in a text. `isNamed`: its library or product is named beside it. */
export const search = (
  { raw, folded, isForeign }: Text,
  entry: Entry,
  isNamed: boolean,
): Found | null => {
  const { template, message } = entry;
  if (isForeign && !isNamed && isAnybodys(message)) return null;
  const place = find(raw, folded, template) ?? findCut(folded, template);
  if (place !== null && isOtherToken(folded.text, place.from)) return null;
  if (place !== null && goesOn(folded.text, place.from, place.to)) return null;
  const score = place === null ? 0 : scoreOf(entry, place, isNamed, folded);
  const coded = CODE * shareOf(message);
  const code = score < coded ? findCode(folded, entry) : null;
  if (code !== null) return { ...entry, place: place ?? code, score: coded };
  return place === null ? null : { ...entry, place, score };
};

/** A message inside the fixed text of a longer one is the longer one's. */
const isPartOf = (one: Found, other: Found): boolean =>
  one.place.from >= other.place.from &&
  one.place.to <= other.place.to &&
  one.template.weight < other.place.found &&
  other.template.literals.some((literal) =>
    one.template.literals.every((own) => literal.includes(own)),
  );

/** Where several print the same and mean different things, what they share is the check. */
const vagueness = ({ message }: Found): number => ('check' in message ? 1 : 0);

/** The best first; without those that are but a part of another. */
export const rank = (found: readonly Found[]): readonly Found[] =>
  found
    .filter((each) => !found.some((other) => isPartOf(each, other)))
    .sort((a, b) => b.score - a.score || vagueness(b) - vagueness(a));
