import type { Draft, Inquiry, Patch } from '../model.ts';
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

/** The inquiry with one thing changed. What the change does not touch is not read again: a token may be a megabyte. */
export const readChange = ({ draft, token, key }: Inquiry, patch: Patch): Inquiry => {
  const { audiences, ...typed } = draft;
  const kept = audiences && patch.audience === undefined ? { audiences } : {};
  const changed = { ...typed, ...kept, ...patch };
  const isSameKey = changed.key === draft.key && changed.secretEncoding === draft.secretEncoding;
  return {
    draft: changed,
    token: changed.token === draft.token ? token : readToken(changed.token),
    key: isSameKey ? key : readKey(changed.key, changed.secretEncoding),
    expectation: readExpectation(changed),
    now: readNow(changed),
  };
};
