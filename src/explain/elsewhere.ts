import type { Message } from '#content/libraries/model.ts';

/**
 * Places where the name of an exception is no message: a program that does not find it, and code that catches, tests or
 * declares it.
 */
const names =
  /\b(?:uninitialized constant|cannot import name|has no attribute|undefined (?:method|local variable)|except|rescue|catch \(|instanceof|throws) ?[^\s)]+|\b[\w.]{1,80} is not defined\b/gi;

/** The same text, in which such names are blank. */
export const withoutNames = (text: string): string =>
  text.replaceAll(names, (found) => ' '.repeat(found.length));

/** Trades that verify signatures of their own. */
const trades = /\b(?:webhooks?|stripe|saml|cosign|gpg|pgp|apk|whsec_)\b/i;
const isAboutTokens = /jwt|jws|jwk|token|claim|oidc/i;

/** In a text of another trade, words that could be anybody's are not ours. */
export const isElsewhere = (text: string, { text: message }: Message): boolean =>
  trades.test(text) && !isAboutTokens.test(message);
