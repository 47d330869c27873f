import type { Match } from '../model.ts';

/** A connection that fails, or two words that every program says: about JWTs only where the text is. */
const common =
  /certificate(?! for key id)|\bpkix\b|\bssl\b|econn|enotfound|fetch failed|timed out|^invalid token$/i;
const setting = /jwt|jws|jwk|jose|oidc|openid|well-known|jsonwebtoken|unauthorizederror/i;

/** What the decoder of a language says of any JSON: about a token only where one is spoken of. */
const decoders = /cannot unmarshal|into go value/i;
const spoken = /token|claim|bearer/i;

export const withoutCommon = (matches: readonly Match[], text: string): readonly Match[] => {
  if (setting.test(text)) return matches;
  const foreign = spoken.test(text) ? [common] : [common, decoders];
  return matches.filter(({ message }) => !foreign.some((each) => each.test(message)));
};
