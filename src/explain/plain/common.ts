import type { Match } from '../model.ts';

/** A connection that fails, or two words that every program says: about JWTs only where the text is. */
const common =
  /certificate(?! for key id)|\bpkix\b|\bssl\b|econn|enotfound|fetch failed|timed out|^invalid ?token$|datatypeconverter/i;
const setting = /jwt|jws|jwk|jose|idx\d{5}|oidc|openid|well-known|jsonwebtoken|unauthorizederror/i;

/** What a language says of any JSON, of any signature, or of anything required: about a token only where one is spoken of. */
const unmarshal =
  /cannot unmarshal|into go value|signature length not correct|^missing required "\{claim/i;
const spoken = /token|claim|bearer|email_verified|redeeming code/i;

/** Two words that mean a payload which is no JSON where one library says them, and nothing where a reason follows. */
const bare = /^invalid ?token$/i;
const goesOn = /invalid ?token(?:["']?: *[^\s"'{}]| provided)/i;
const speaker = /json ?web ?token|unauthorizederror/i;

/** An endpoint that is asked about a token says so of any that it does not know. */
const inactive = /^token is not active$/i;

const isForeign = (message: string, text: string): boolean => {
  if (inactive.test(message) && /introspect/i.test(text)) return true;
  if (bare.test(message) && goesOn.test(text) && !speaker.test(text)) return true;
  if (setting.test(text)) return false;
  return common.test(message) || (!spoken.test(text) && unmarshal.test(message));
};

export const withoutCommon = (matches: readonly Match[], text: string): readonly Match[] =>
  matches.filter(({ message }) => !isForeign(message, text));
