import type { CheckId } from '#jwt/model.ts';
import type { Reading } from './read.ts';

/** A text no longer than this may be one sentence that somebody quotes, with a few words around it. */
const SHORT = 160;

/** Names of errors, and what is said of getting one. */
const around =
  /^(?:.*\b(?:i|we|it|and|but|which|this|error|message|exception)\b.*\b(?:get|gets|got|getting|have|see|seeing|throws?|returns?|says?|receive|gives?)\b(?: me)?|throws?|getting|got)? ?(?:(?:an?|the|this|following) )*/;
const names =
  /^(?:uncaught )?(?:[\w.\\]*(?:error|exception|fault|failure)\b:? ?(?:code \w+ )?|error:? )+/;
const after = /(?: (?:error|exception|message|errors))*[ .!]*$/;

const state =
  '(?:(?:is|was|are|were|has|have|does|did|do) )?(?:been )?(?:invalid|not valid|incorrect|wrong|not match(?:ing|ed)?|doesnt match|didnt match|mis ?match(?:ed|es)?|(?:verification|validation|check) (?:has |is )?(?:fail\\w*|error)|fail\\w* (?:verification|validation)|not verified|not trusted|unknown|rejected)';
const bad =
  '(?:invalid|wrong|bad|incorrect|unexpected|mis ?matched|unknown|untrusted|unverified|no matching)';

const of = (things: string, ...more: readonly string[]): RegExp =>
  new RegExp(
    `^(?:the )?(?:${[`${bad} (?:${things})`, `(?:${things}) ${state}`, ...more].join('|')})$`,
  );

/** What may be wrong, and what may be missing. */
const ofClaim = (names: string): RegExp =>
  of(
    `(?:${names})(?: claim| value)?`,
    `(?:missing|no) (?:${names})(?: claim)?`,
    `(?:${names})(?: claim)? (?:(?:is|was) )?(?:missing|required|not found|not set)`,
  );

const key = '(?:public |signing |verification )?keys?';
const lost = '(?:(?:could|was|were|is|can) )?not (?:be )?found';
const algorithms = '(?:signing |signature |jwt )?alg(?:orithm)?s?';
const refused = '(?:(?:is|was|are) )?(?:not |un|dis)(?:supported|allowed|permitted|accepted)';

/** Whole sentences of which each names one thing that JWTs have; no other word is needed. */
const sentences: readonly (readonly [CheckId, RegExp])[] = [
  ['signature', of('(?:token |jwt )?signature', 'signature (?:does not|did not) (?:match|verify)')],
  ['issuer', ofClaim('(?:token |jwt )?(?:issuer|iss)')],
  ['audience', ofClaim('(?:token |jwt )?(?:audience|aud)')],
  ['claims', ofClaim('nonce|sub|azp|jti')],
  ['type', of('typ')],
  [
    'algorithm',
    of(
      algorithms,
      `(?:un|dis)(?:supported|allowed) ${algorithms}`,
      `${algorithms}(?: [a-z]{2}\\d{3}| none)? ${refused}`,
    ),
  ],
  [
    'key',
    of(
      'kid|key id',
      `(?:missing|no) kid|kid missing|(?:kid|key id|public key|signing key) ${lost}`,
      `no (?:matching|suitable|signing|verification|public) ${key}(?: found| available)?`,
      `${key} (?:with|for) (?:the )?(?:kid|key id|id) .{1,80} ${lost}`,
      '(?:unable to|could not|cannot) find (?:a |the )?(?:matching|signing|verification) key',
    ),
  ],
  ['time', ofClaim('exp|nbf|iat')],
  ['time', of('(?:access |id |bearer )?token (?:is |was |has |already )?expired')],
];

const strip = (said: string): string =>
  said
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replaceAll(/(?<=\p{L})['’](?=t\b)/gu, '')
    .replaceAll(/\\+$|["'`´‘’“”„«»*]+/g, '')
    .replaceAll(/(?<=\w)_(?=\w)|\s+/g, ' ')
    .trim()
    .replace(names, '')
    .replace(after, '')
    .trim();

const quotes = /["`´“”„«»]|(?<!\p{L})['‘]|['’](?!\p{L})/u;
const stops = /\n|\\n|(?<=\w\w)[.;!?](?:\s|$)/;

/** What is quoted in it, what stands after what it is said with, and the whole of it. */
const candidatesOf = (text: string): readonly string[] =>
  [...text.split(quotes), ...text.split(stops)]
    .flatMap((each) => [each, each.replace(/^.*:\s/, '')])
    .map(strip)
    .flatMap((each) => [each, each.replace(around, '')]);

/** A short text that is, or quotes, one bare sentence about one thing. */
export const readBare = (text: string): readonly Reading[] => {
  if (text.length > SHORT) return [];
  for (const said of candidatesOf(text)) {
    const found = sentences.find(([, sentence]) => sentence.test(said));
    if (found !== undefined) return [{ check: found[0], clause: text.trim(), rank: 0 }];
  }
  return [];
};
