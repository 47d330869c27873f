import { algorithmOf } from '#jwt/algorithms.ts';
import type { Inquiry } from '#jwt/model.ts';

/** What a report for others may say of a token and its key. */
export interface Subject {
  readonly algorithm: string;
  readonly key: string;
}

/** A name that the token made up is a value of the token, and is left out. */
export const subjectOf = ({ token, key }: Inquiry): Subject => ({
  algorithm: algorithmOf(token.header?.['alg'])?.id ?? '–',
  key: key.keys[0]?.form ?? key.kind,
});
