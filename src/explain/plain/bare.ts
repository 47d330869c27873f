import type { CheckId } from '#jwt/model.ts';
import type { Reading } from './read.ts';
import { absent, wrong } from './words.ts';

/** A text no longer than this may be one sentence that somebody quotes, with a few words around it. */
const SHORT = 200;

/** What is said of getting an error, and the names of errors. */
const around =
  /^(?:.*\b(?:get|gets|got|getting|have|see|throws?|returns?|says?|gives?)\b)?(?: ?\b(?:an?|the|this|me|it)\b)*(?: ?\b(?:could|did|does)\b(?= not ))? ?/;
const names = /^(?:uncaught )?(?:[\w.\\]*(?:error|exception)\b:? ?)+/;
const after = /(?: (?:errors?|exception|message))*[ .!]*$/;

/** Where it was looked for. */
const place =
  ' (?:in|from|on|of|for|with) (?:the )?(?:given |specified |provided )?(?:jwks?|kid|key ?id|key ?set|metadata|(?:id |access )?token|jwt|payload|header|state|claims?)';

const sentence = (thing: string, bad: readonly string[]): RegExp =>
  new RegExp(
    `^(?:the |could )?(?:(?:${bad.join('|')}) (?:an? )?(?:${thing})|(?:${thing})(?: \\w+){0,2}? (?:${bad.join('|')}))(?: found| available)?(?:${place})?$`,
  );

const wrongOrAbsent = [...wrong, ...absent];

/** Whole sentences of which each names one thing that JWTs have; no other word is needed. */
const sentences: readonly (readonly [CheckId, RegExp])[] = [
  ['signature', sentence('(?:token |jwt )?signature', [...wrong, 'errors?', 'error \\w+ing'])],
  ['issuer', sentence('(?:token |jwt )?iss(?:uer)?(?: claim)?', wrongOrAbsent)],
  ['audience', sentence('(?:token |jwt )?aud(?:ience)?(?: claim)?', wrongOrAbsent)],
  [
    'claims',
    sentence(
      '(?:nonce|sub|azp|authori[sz](?:ed|ation) party|jti|(?:at|c) hash)(?: claim| value)?',
      wrongOrAbsent,
    ),
  ],
  ['claims', /^(?:sub|subject|jti) must be (?:an? )?string$/],
  [
    'claims',
    sentence('(?:auth |custom |mandatory |registered |required |user )?claims?', wrongOrAbsent),
  ],
  // An `invalid_scope` is a request for what a client may not ask.
  ['claims', sentence('(?:required )?scopes?', [...absent, 'insufficient'])],
  ['time', sentence('(?:exp|nbf|iat)(?: claim)?', wrongOrAbsent)],
  ['time', sentence('(?:access |id |bearer )?token', ['expired'])],
  ['structure', sentence('(?:number|count) of (?:segments|parts)', wrong)],
  [
    'key',
    /^(?:unable|failed|cannot|could not) (?:to )?(?:read|load|parse) (?:the )?(?:public |private )?key/,
  ],
  ['key', /^no keys? (?:has |have |was |were )?(?:been )?found/],
  ['type', sentence('typ', wrong)],
  ['structure', /(?:illegal|invalid|not an? valid) base ?-?64 (?:data|string|character|encod)/],
  ['algorithm', sentence('(?:signing |signature |jwt )?alg(?:orithm)?', wrong)],
  ['key', sentence('kid|key id|keys? with id', wrongOrAbsent)],
  [
    'key',
    sentence(
      '(?:matching|suitable|signing|verification|public(?! keys? (?:is|are) required)) keys?',
      absent,
    ),
  ],
];

const strip = (said: string): string =>
  said
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replaceAll(/\\+$|["'`´‘’“”„«»*[\]]+/g, '')
    .replaceAll(/(?<=\w)_(?=\w)|\s+/g, ' ')
    .trim();

const quotes = /["`´“”„«»]|(?<!\p{L})['‘]|['’](?!\p{L})/u;
const stops = /\n|\\n|(?<=\w\w)[.;!?](?:\s|$)/;

/** What programs call it: `invalid_signature`, `InvalidIssuer`. */
const identifiers = /\b(?:\p{L}+_)+\p{L}+\b|(?<![\p{L}_])(?:\p{Lu}\p{Ll}+){2,}(?![\p{L}_])/gu;

/** What is quoted in it, what is one name, what stands after what it is said with, and the whole of it. */
const candidatesOf = (text: string): readonly string[] =>
  [...text.split(quotes), ...(text.match(identifiers) ?? []), ...text.split(stops)]
    // With the value that it is said of, and without.
    .flatMap((each) => [
      each,
      each.replace(/^.*:\s/, ''),
      each.replace(/(?<!algorithm):\s*\S+$/i, ''),
    ])
    .map(strip)
    .flatMap((each) => [each, each.replace(names, '')])
    .flatMap((each) => [each, each.replace(around, '')])
    .flatMap((each) => [each, each.replace(after, '')]);

/** A short text that is, or quotes, one bare sentence about one thing. */
export const readBare = (text: string): readonly Reading[] => {
  if (text.length > SHORT) return [];
  for (const said of candidatesOf(text)) {
    const found = sentences.find(([, one]) => one.test(said));
    if (found !== undefined) return [{ check: found[0], clause: text.trim(), rank: 0 }];
  }
  return [];
};
