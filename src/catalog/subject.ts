import { algorithmOf } from '#jwt/algorithms.ts';
import { encryptionOf } from '#jwt/encryption.ts';
import type { Inquiry, Token } from '#jwt/model.ts';

/** What a report for others may say of a token and its key. */
export interface Subject {
  readonly algorithm: string;
  readonly key: string;
}

const encryptionIn = ({ header }: Token): string | null => {
  const known = encryptionOf(header?.['alg'], header?.['enc']);
  return known && `${known.alg}, ${known.enc}`;
};

/** A name that the token made up is a value of the token, and is left out. */
export const subjectOf = ({ token, key }: Inquiry): Subject => ({
  algorithm: algorithmOf(token.header?.['alg'])?.id ?? encryptionIn(token) ?? '–',
  key: key.keys[0]?.form ?? key.kind,
});
