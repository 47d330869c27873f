import type { Draft, Inquiry } from '../model.ts';
import { readExpectation, readNow } from './expectation.ts';
import { readKey } from './key.ts';
import { readToken } from './token.ts';

/** A draft in which nothing has been typed. `now` is in seconds since the epoch. */
export const emptyDraft = (now: number): Draft => ({
  token: '',
  key: '',
  secretEncoding: 'utf8',
  algorithms: '',
  issuer: '',
  audience: '',
  type: '',
  tolerance: '',
  at: '',
  now,
});

/** Reads everything a person typed. Total: nothing throws. */
export const readInquiry = (draft: Draft): Inquiry => ({
  draft,
  token: readToken(draft.token),
  key: readKey(draft.key, draft.secretEncoding),
  expectation: readExpectation(draft),
  now: readNow(draft),
});
