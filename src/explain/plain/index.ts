import { clip } from '../clip.ts';
import { isForeign, withoutNames } from '../elsewhere.ts';
import type { Explanation, Match } from '../model.ts';
import { readAssumed } from './assumed.ts';
import { readCode } from './code.ts';
import { withoutCommon } from './common.ts';
import { readFrames } from './frames.ts';
import { readPlain, type Reading } from './read.ts';
import { readVague } from './vague.ts';

/** Below what any known message is worth. */
const SCORE = 0.35;
const VAGUE = 0.3;
const ASSUMED = 0.25;
const MOST = 3;

const toMatch = ({ check, cause, clause }: Reading): Match => ({
  library: 'unknown',
  message: clause,
  ...(cause === undefined ? { check } : { cause }),
  score: SCORE,
  holes: {},
  plain: true,
});

/** Of a token that is refused without a reason, the reason is elsewhere: that alone can be said. */
const vagueIn = (text: string): readonly Match[] => {
  const message = readVague(text);
  const cause = 'error-swallowed';
  return message === undefined
    ? []
    : [{ library: 'unknown', message, cause, score: VAGUE, holes: {}, plain: true }];
};

/** What is said of a signature or a key, and of nothing that tells whose. */
const assumedIn = (text: string): readonly Match[] =>
  isForeign(text)
    ? []
    : readAssumed(text).map((reading) => ({ ...toMatch(reading), score: ASSUMED, assumed: true }));

/** What a wrapper hands on: `could not decode token: {reason}` says no more than its reason. */
const reasonOf = ({ message, holes, general }: Match, text: string): string => {
  if (message.endsWith('{reason}')) return holes['reason'] ?? '';
  return general === true ? tailOf(message, text) : '';
};

/** What stands behind the words of a message, and a colon. */
const tailOf = (message: string, text: string): string => {
  const words = message.replace(/^.*\}|[.:]$/g, '').toLowerCase();
  const at = words.length < 8 ? -1 : text.toLowerCase().indexOf(words);
  return at < 0
    ? ''
    : (/^(?:\W{0,2}| token): (.{1,200})/.exec(text.slice(at + words.length))?.[1] ?? '');
};

const readHandedOn = (reason: string): readonly Reading[] =>
  reason === '' ? [] : readPlain(`jwt: ${reason}`);

const readReason = (match: Match, text: string): readonly Reading[] =>
  readHandedOn(reasonOf(match, text));

/** `error parsing token: {reason}`: what failed there is told by a reason that names another check. */
const loose: readonly (string | undefined)[] = ['structure', 'claims'];
const telling: readonly string[] = ['key', 'algorithm', 'signature', 'issuer', 'audience', 'time'];
const isOverruled = (match: Match, text: string, plain: readonly Reading[]): boolean =>
  loose.includes(match.check) &&
  telling.includes((isCode(match) ? plain : readTail(match, text))[0]?.check ?? '');

/** What a wrapper hands on, or what stands behind the colon of one that is not known as a wrapper. */
const readTail = (match: Match, text: string): readonly Reading[] =>
  readHandedOn(reasonOf(match, text) || tailOf(match.message, text));

/** A number that stands for many sentences: the one beside it says which. */
const isCode = ({ message }: Match): boolean => /^[A-Z]+\d+$/.test(message);

/** What decoders of a language say; where keys are spoken of, keys were decoded. */
const decoders = /^(?:illegal base64 data|invalid character)/i;
const isOfKeys = ({ message }: Match, plain: readonly Reading[]): boolean =>
  decoders.test(message) && plain[0]?.check === 'key';

/** `invalid bearer token` says by itself of no check why; `jwt expired` does. */
const isVague = (match: Match, text: string, plain: readonly Reading[]): boolean =>
  readReason(match, text).length > 0 ||
  isOfKeys(match, plain) ||
  readPlain(`jwt: ${match.message}`).length === 0;

/** A wrapper that says nothing by itself goes after what it wraps. */
const tellingFirst = (matches: readonly Match[], vague: readonly Match[]): readonly Match[] => [
  ...matches.filter((match) => !vague.includes(match)),
  ...vague,
];

/** Of each check the first clause that speaks of it. */
const distinct = (readings: readonly Reading[]): readonly Reading[] =>
  readings
    .filter(({ check }, at) => readings.findIndex((other) => other.check === check) === at)
    .slice(0, MOST);

/**
 * Where no message is known, or wrappers alone, a clause that speaks plainly of one check in the words of JWTs names that
 * check. It is no message of a library: it is said to be what it is.
 */
export const readAlso = (known: Explanation, text: string): Explanation => {
  const matches = withoutCommon(known.matches, text);
  const nearest = matches.length > 0 || known.matches.length === 0 ? known.nearest : known.matches;
  const clipped = clip(text);
  const named = withoutNames(clipped);
  const read = [...readCode(clipped), ...readPlain(named)];
  const vague = matches.filter((match) =>
    match.general === true ? isVague(match, text, read) : isOverruled(match, text, read),
  );
  if (vague.length < matches.length) return { matches: tellingFirst(matches, vague), nearest };
  const said = [...matches.flatMap((match) => readReason(match, text)), ...read];
  const isSilent = matches.length + said.length === 0;
  const plain = distinct(isSilent ? readFrames(clipped) : said).map(toMatch);
  if (plain.length > 0) {
    const wrappers = matches.map((each) => ({
      ...each,
      score: Math.min(each.score, SCORE - 0.05),
    }));
    return { matches: [...plain, ...wrappers], nearest: [] };
  }
  const last = [matches, vagueIn(named), assumedIn(named)].find(({ length }) => length > 0) ?? [];
  return { matches: last, nearest: last.length > 0 ? [] : nearest.slice(0, MOST) };
};
