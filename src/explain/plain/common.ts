import type { Match } from '../model.ts';

/** A connection that fails, or two words that every program says: about JWTs only where the text is. */
const common =
  /certificate|\bpkix\b|\bssl\b|econn|enotfound|fetch failed|timed out|^invalid token$/i;
const setting = /jwt|jws|jwk|jose|oidc|openid|well-known|jsonwebtoken|unauthorizederror/i;

export const withoutCommon = (matches: readonly Match[], text: string): readonly Match[] =>
  setting.test(text) ? matches : matches.filter(({ message }) => !common.test(message));
