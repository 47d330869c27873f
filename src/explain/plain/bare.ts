import type { CheckId } from '#jwt/model.ts';
import type { Reading } from './read.ts';
import { absent, wrong } from './words.ts';

/** A text no longer than this may be one sentence that somebody quotes, with a few words around it. */
const SHORT = 160;

/** What is said of getting an error, and the names of errors. */
const around =
  /^(?:.*\b(?:get|gets|got|getting|have|see|throws?|returns?|says?|gives?)\b)?(?: ?\b(?:an?|the|this|me)\b)* ?/;
const names = /^(?:uncaught )?(?:[\w.\\]*(?:error|exception)\b:? ?)+/;
const after = /(?: (?:errors?|exception|message))*[ .!]*$/;

/** Where it was looked for. */
const place =
  ' (?:in|from|on|of) (?:the )?(?:jwks?|key ?set|metadata|(?:id |access )?token|jwt|payload|header|state|claims?)';

const sentence = (thing: string, bad: readonly string[]): RegExp =>
  new RegExp(
    `^(?:the )?(?:(?:${bad.join('|')}) (?:an? )?(?:${thing})|(?:${thing})(?: \\w+){0,2}? (?:${bad.join('|')}))(?: found| available)?(?:${place})?$`,
  );

const wrongOrAbsent = [...wrong, ...absent];

/** Whole sentences of which each names one thing that JWTs have; no other word is needed. */
const sentences: readonly (readonly [CheckId, RegExp])[] = [
  ['signature', sentence('(?:token |jwt )?signature', wrong)],
  ['issuer', sentence('(?:token |jwt )?iss(?:uer)?(?: claim)?', wrongOrAbsent)],
  ['audience', sentence('(?:token |jwt )?aud(?:ience)?(?: claim)?', wrongOrAbsent)],
  ['claims', sentence('(?:nonce|sub|azp|jti|(?:at|c) hash)(?: claim| value)?', wrongOrAbsent)],
  ['time', sentence('(?:exp|nbf|iat)(?: claim)?', wrongOrAbsent)],
  ['time', sentence('(?:access |id |bearer )?token', ['expired'])],
  ['type', sentence('typ', wrong)],
  ['algorithm', sentence('(?:signing |signature |jwt )?alg(?:orithm)?', wrong)],
  ['key', sentence('kid|key id|keys? with id', wrongOrAbsent)],
  ['key', sentence('(?:matching|suitable|signing|verification|public) keys?', absent)],
];

const strip = (said: string): string =>
  said
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replaceAll(/\\+$|["'`´‘’“”„«»*[\]]+/g, '')
    .replaceAll(/(?<=\w)_(?=\w)|\s+/g, ' ')
    .trim()
    .replace(names, '')
    .replace(after, '');

const quotes = /["`´“”„«»]|(?<!\p{L})['‘]|['’](?!\p{L})/u;
const stops = /\n|\\n|(?<=\w\w)[.;!?](?:\s|$)/;

/** What is quoted in it, what stands after what it is said with, and the whole of it. */
const candidatesOf = (text: string): readonly string[] =>
  [...text.split(quotes), ...text.split(stops)]
    // With the value that it is said of, and without.
    .flatMap((each) => [
      each,
      each.replace(/^.*:\s/, ''),
      each.replace(/(?<!algorithm):\s*\S+$/i, ''),
    ])
    .map(strip)
    .flatMap((each) => [each, each.replace(around, '')]);

/** A short text that is, or quotes, one bare sentence about one thing. */
export const readBare = (text: string): readonly Reading[] => {
  if (text.length > SHORT) return [];
  for (const said of candidatesOf(text)) {
    const found = sentences.find(([, one]) => one.test(said));
    if (found !== undefined) return [{ check: found[0], clause: text.trim(), rank: 0 }];
  }
  return [];
};
