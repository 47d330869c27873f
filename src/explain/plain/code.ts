import type { CauseId } from '#jwt/model.ts';
import type { Reading } from './read.ts';

/** The rest of a line repeats values. */
const LONGEST = 2_000;

/** A name in code that belongs to what reads tokens: `Firebase\JWT\Key`, `JWT::Verify`, `tymon.jwt.auth`. */
const ours = '[\\w\\\\:./@-]{0,80}(?:jw[stk]|jose|jsonwebtoken)[\\w\\\\:./]{0,80}';
/** What is null was never there: the call is of the right form. */
const notNull = '(?! [^,]{0,160}, null given)';
const quote = '["\'`“”]?';

const build = (...patterns: readonly string[]): RegExp =>
  new RegExp(`(?<!\\w)(?:${patterns.join('|')})`, 'i');

/** PHP, Ruby, Python and Node on code that is not installed. */
const absent = build(
  `(?:class|interface|trait) ${quote}${ours}${quote} not found`,
  `target class \\[${ours}\\] does not exist`,
  `cannot load such file -- ${ours}`,
  `no module named ${quote}${ours}`,
  `uninitialized constant (?:\\w+::)*(?:JWT|JOSE)(?![\\w:])`,
  `cannot find (?:module|package) ${quote}${ours}`,
);

/** The same on code that is there, and of another version or another package. */
const changed = build(
  `uninitialized constant (?:\\w+::)*(?:JWT|JWK|JWS|JWE|JOSE)::\\w`,
  `cannot import name ${quote}\\w+${quote} from ${quote}(?:partially initialized module ${quote})?${ours}`,
  `undefined method ${quote}(?:${ours}|\\w+${quote} for (?:class |module )?${ours})`,
  `${ours}\\(\\): argument #\\d+ \\(\\$\\w+\\) must be of type${notNull}`,
  `too few arguments to function ${ours}`,
  `argument \\d+ passed to ${ours}\\(\\) must be${notNull}`,
  `unknown named parameter \\$\\w+ .{0,80}${ours}`,
);

/** Ruby's OpenSSL on keys that are put together in the way of an older one. */
const olderKeys = build('pkeys are immutable', '\\w{1,20}#\\w{1,20}= is incompatible with OpenSSL');

/** What takes a token apart was given none. */
const noToken = build(
  `${quote}nonetype${quote} object has no attribute ${quote}r?split`,
  "undefined method [`'](?:split|count)['’] for nil",
  'argument #1 \\(\\$(?:jwt|token|encoded\\w*)\\) must be of type string, null given',
  'passing null to parameter #\\d \\(\\$string\\) of type string is deprecated in \\S*jwt',
);

/** PHP on a key, or a set of them, that is none. */
const keyNull = build(
  `argument #?\\d+ (?:passed to ${ours}\\(\\) |\\(\\$\\w+\\) )?must be (?:an instance of|of type|of the type) [\\w\\\\|?]{0,80}key, null given`,
  'jwk::\\w+\\(\\)(?:: argument #\\d+ \\(\\$\\w+\\))? must be [^,]{0,80}, null given',
);

const setting = /jw[stk]|jose|verify_rsa|verify_ecdsa|authorization/i;

const known: readonly (readonly [CauseId, RegExp])[] = [
  ['token-missing', noToken],
  ['key-missing', keyNull],
  ['missing-dependency', absent],
  ['library-api-changed', changed],
  ['library-api-changed', olderKeys],
];

/** What a language says of code that it cannot run: no token was read. */
export const readCode = (text: string): readonly Reading[] => {
  if (!setting.test(text)) return [];
  for (const whole of text.split('\n')) {
    const line = whole.slice(0, LONGEST);
    const found = known.find(([, pattern]) => pattern.test(line));
    if (found !== undefined)
      return [{ check: 'input', cause: found[0], clause: line.trim(), rank: 0 }];
  }
  return [];
};
