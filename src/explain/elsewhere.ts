import type { Message } from '#content/libraries/model.ts';

/**
 * Places where the name of an exception is no message: a program that does not find it, and code that catches, tests or
 * declares it.
 */
const names =
  /\b(?:(?:uninitialized constant|cannot import name|(?<!module '?jwt'? )has no attribute|undefined (?:method|local variable)) ?|(?:except|rescue|instanceof|throws)[ (]+|catch \( ?)[^\s)"'`“]+|cannot import name ["'`]\w+|(?:class|interface|trait) ["'`“][\w\\]+(?=["'`”] not found)|(?<=module ['"]?jwt['"]? has no attribute ['"])(?!(?:en|de)code\b)\w+|\b(?![\w.]*(?:secret|key))[\w.]{1,80} is not defined\b/gi;

/** The same text, in which such names are blank. */
export const withoutNames = (text: string): string =>
  text.replaceAll(names, (found) => ' '.repeat(found.length));

/** Trades that verify signatures of their own. */
const trades =
  /\b(?:webhooks?|stripe|saml|cosign|provenance|gpg|pgp|apk|whsec_|dkim|fernet|hmac-sha1)\b|<!doctype|<html/i;
const isAboutTokens = /jwt|jws|jwk|(?<!unexpected )token|claim|oidc/i;

export const isForeign = (text: string): boolean => trades.test(text);

/** In a text of another trade, words that could be anybody's are not ours. */
export const isAnybodys = ({ text }: Message): boolean => !isAboutTokens.test(text);

/** Tokens that are no JWTs, by the word before. */
const kinds =
  /\b(?:activation|api|bot|confirmation|continuation|deploy|device|github|gitlab|invitation|npm|page|personal access|push|registration|reset|session|sync|unsubscribe|verification) $/;

/** `token expired` of an npm token is no message about a JWT. */
export const isOtherToken = (folded: string, from: number): boolean =>
  folded.startsWith('token', from) && kinds.test(folded.slice(Math.max(0, from - 24), from));

/** `Token is missing a kid header` has the words of `Token is missing`, and says something else. */
const absence = /(?:missing|without|lacks|no) ?$/;
const what =
  /^ (?:an?|the|its|required|mandatory|any|claims?|fields?|scopes?|roles?|'\w+'|\w+ (?:claim|header|field)\b)/;

/** So has `invalid signature padding` those of `invalid signature`. */
const whole = /(?:signature|header|token|algorithm|subject|active) ?$/;
const part =
  /^ (?:yet|keys?|segments?|parts?|types?|padding|tokens?|encoding|length|header|claims?|field|algorithms?|\w+ (?:claims?|header|field))\b/;

/** `expired or invalid` says that one of many things is wrong. */
const either = /expired ?$/;
const or = /^ or (?:\w+ )?(?:invalid|malformed|revoked|not valid|wrong)\b/;

export const goesOn = (folded: string, from: number, to: number): boolean => {
  const end = folded.slice(Math.max(from, to - 12), to);
  const next = folded.slice(to, to + 40);
  return (
    (absence.test(end) && what.test(next)) ||
    (whole.test(end) && part.test(next)) ||
    (either.test(end) && or.test(next))
  );
};
