import { inEnglish } from './tongues.ts';

/** A text as a reader of plain words takes it: one clause after another, names taken apart into their words. */
export interface Clause {
  /** As it was pasted. */
  readonly raw: string;
  /** Its words: lower case, one space between them, no quotation marks. */
  readonly said: string;
}

/** Bounds the work, whatever is pasted: the rest of a clause repeats values, and the rest of a log repeats clauses. */
const LONGEST = 400;
const MOST = 600;

const escapes = /\\+[nrt]|#012|%0a/gi;
const marks =
  /\u001b\[[0-9;]*m|&(?:quot|apos|lt|gt|amp|#3[49]|#x2[27]);|\\*u00(?:22|27|3c|3e)|%2[0278]|\\+(?=["'\\])/gi;

/** A name like `__init__.py`, or a frame of a stack, tells where and not what. */
const frames =
  /^\s*(?:at\s+\S+[(.:]|file\s+"|#\d+\s|\d+:\s+(?:0x|\w+::)|from\s+\/|goroutine \d|~?\[[\w.-]+\.jar|[\w\\]+(?:->|::)\w+\(|(?:[\w.]+(?:, ?[\w.]+)* = |return )(?:await )?[\w.]+\()/i;

const ends =
  /[\n\r]+|\s+but\s+|:\s+(?=[“"][^"“”]{24})|,\s+(?=(?:(?:even |al)?though|while|however|whereas|and (?:i|we|it)) )|(?<=[.;!?])\s+|["'],\s*["']|\s[|>]\s|;\s|\}\s*,|,\s*(?=["'][\w ]+["']\s*:)/;

/** Where a class lies, and the class that logs, tell where and not what: `i.s.j.a.principal.ParseException` is a parser's. */
const packages =
  /\[(?:[a-z]\w*\.){2,}\w+\]|(?<![\w.@/-])(?:[a-z][a-z\d_]*\.){2,}(?=[A-Z]\w*[a-z])/g;

/** Two words with a stroke between them are two words. */
const path =
  /(?:[\w@~.-]*[/\\]){2,}[\w@.-]+(?::\d+)*|[\w@~.-]*[/\\][\w@-]*\.\w+(?::\d+)*|(?<!\w)[/\\][\w@-]+(?::\d+)*/g;

const isAddress = /\b[a-z][a-z+]{1,9}:\/\/[^\s"'<>)\]]+/gi;

/** Of an address only this matters: whether keys or settings were asked for there. */
const sayAddress = (address: string): string => {
  if (/jwks?\b|jwks|\/(?:certs?|keys)(?:\.\w+)?(?:$|[?#:,)])|publickeys/i.test(address))
    return ' jwks ';
  return /\.well-known/i.test(address) ? ' discovery document ' : ' ';
};

/** `InvalidAudienceException`, `invalid_audience` and `ERR_JWT-AUDIENCE` are words. */
const takeApart = (text: string): string =>
  text
    .replaceAll(/(?<![\p{L}\d])(JW[AEKST])(?=\p{Lu}\p{Ll})|([\p{Ll}\d])(?=\p{Lu})/gu, '$1$2 ')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll}{2})/gu, '$1 $2')
    .replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replaceAll(/(?<=[\p{L}\d])[._](?=[\p{L}\d])/gu, ' ')
    .replaceAll(/[^\p{L}\p{N}:=<>!.,()]+/gu, ' ');

/** An identifier or a random value keeps what is wrong away from what it is said of. */
const values = /(?<![\w-])(?=[a-z-]*\d+[a-z-]+\d)[a-z\d-]{16,}(?![\w-])/gi;

/** Names of errors under which libraries raise whatever went wrong. */
const vague =
  /\b(?:Illegal(?:State|Argument)Exception|DecodeError|JWTUndefined(?:Error|Exception)|ParseException(?=: Failed to verif))\b/g;

/** A token that proves who holds another one is no key (RFC 9901 section 4.3). */
const keyBinding = /key binding (?=(?:jwt|tokens?|aud\w*|nonce|signature|sd hash)\b)/g;

const wordsOf = (raw: string): string => {
  const plain = inEnglish(raw)
    .replaceAll(packages, ' ')
    .replaceAll(vague, ' ')
    .replaceAll(/DPoP/g, 'dpop')
    .replaceAll(/\beyJ[\w-]+(?:\.[\w-]*)*/g, ' jwt ')
    .replaceAll(isAddress, sayAddress)
    .replaceAll(values, ' ')
    .replaceAll(/\/(?=JW[AEKST]\b)/g, ' ')
    .replaceAll(path, sayAddress)
    .replaceAll(/\b(at|c|sd?)_hash\b/g, '$1 hash claim')
    .replaceAll(/\b[\w-]+\.(?:jsx?|tsx?|mjs|cjs|go|py|rb|php|java|kt|cs|rs|ex)\b(?::\d+)*/g, ' ');
  return takeApart(plain)
    .toLowerCase()
    .replaceAll(/json ?web ?token/g, 'jwt')
    .replaceAll(/json ?web ?key/g, 'jwk')
    .replaceAll(/json ?web ?signature/g, 'jws')
    .replaceAll(/json ?web ?encryption/g, 'jwe')
    .replaceAll(/open id/g, 'openid')
    .replaceAll(/\bo auth/g, 'oauth')
    .replaceAll(/\bcan not\b/g, 'cannot')
    .replaceAll(keyBinding, 'kb jwt ')
    .replaceAll(/\s+/g, ' ')
    .trim();
};

/** The clauses of a text that say something, in their order. */
export const clausesOf = (text: string): readonly Clause[] =>
  text
    .replaceAll(escapes, '\n')
    .replaceAll(marks, (mark) => (/lt|3c/i.test(mark) ? ' <' : mark.startsWith('%20') ? ' ' : '"'))
    .split(ends)
    .filter((raw) => /\p{L}{3}/u.test(raw) && !frames.test(raw))
    .slice(0, MOST)
    .map((raw) => ({ raw: raw.trim().slice(0, LONGEST), said: wordsOf(raw.slice(0, LONGEST)) }));
