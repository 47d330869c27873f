import type { CauseId, Draft, Patch } from '#jwt/model.ts';

/** What a person typed. The moment belongs to the diagnosis, not to the fields. */
export type Typed = Omit<Draft, 'now'>;

/** The one draft of a page, and the way back from what a button did to it. */
export interface Desk {
  readonly typed: Typed;
  /** The cause whose sample is on show; null while the text is the reader's own. */
  readonly sample: CauseId | null;
  /** The reader's own text, kept while a sample is on show. */
  readonly own: Typed | null;
  /** The desk before the last change that a button made; null once a person types on. */
  readonly before: Desk | null;
}

export const nothing: Typed = {
  token: '',
  key: '',
  secretEncoding: 'utf8',
  algorithms: '',
  issuer: '',
  audience: '',
  type: '',
  tolerance: '',
  at: '',
};

export const emptyDesk: Desk = { typed: nothing, sample: null, own: null, before: null };

export const holdsText = (typed: Typed): boolean =>
  Object.entries(typed).some(([field, text]) => field !== 'secretEncoding' && text !== '');

const sharedLength = (a: string, b: string): number => {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  const rest = Math.min(a.length, b.length) - start;
  while (end < rest && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return start + end;
};

/** An edit keeps most of the text; another token shares at best a header with it. */
const isAnother = (old: string, text: string): boolean =>
  old !== '' && sharedLength(old, text) < Math.max(old.length, text.length) / 2;

/**
 * A person typed. Another token in place of a sample's is the reader's own: it must not be judged by the sample's key and
 * clock, so the reader's own settings come back.
 */
export const type =
  (patch: Patch) =>
  (desk: Desk): Desk => {
    const { typed, sample, own } = desk;
    const { token } = patch;
    if (sample !== null && token !== undefined && isAnother(typed.token, token))
      return { ...emptyDesk, typed: { ...(own ?? nothing), token }, before: desk };
    return { ...desk, typed: { ...typed, ...patch }, before: null };
  };

/** A button changed something; one step leads back. */
export const apply =
  (patch: Patch) =>
  (desk: Desk): Desk => ({ ...desk, typed: { ...desk.typed, ...patch }, before: desk });

export const undo = (desk: Desk): Desk => desk.before ?? desk;

export const clear = (desk: Desk): Desk => ({ ...emptyDesk, before: desk });

/** Shows a sample at its own moment, so that it never rots. What the reader typed is kept. */
export const show =
  (cause: CauseId, { now, ...patch }: Patch & { readonly now: number }) =>
  ({ typed, sample, own }: Desk): Desk => ({
    typed: { ...nothing, at: momentOf(now), ...patch },
    sample: cause,
    own: sample === null && holdsText(typed) ? typed : own,
    before: null,
  });

export const restore = (desk: Desk): Desk =>
  desk.sample === null ? desk : { ...emptyDesk, typed: desk.own ?? nothing };

/** RFC 3339 where that loses nothing. */
const momentOf = (seconds: number): string =>
  Number.isInteger(seconds)
    ? new Date(seconds * 1000).toISOString().replace('.000', '')
    : String(seconds);

type Listener = (desk: Desk) => void;

const openDesk = () => {
  let desk = emptyDesk;
  const listeners = new Set<Listener>();
  return {
    read: (): Desk => desk,
    change: (step: (desk: Desk) => Desk): void => {
      desk = step(desk);
      listeners.forEach((tell) => {
        tell(desk);
      });
    },
    listen: (tell: Listener): (() => void) => {
      listeners.add(tell);
      return () => {
        listeners.delete(tell);
      };
    },
  };
};

/**
 * The exception to "no mutable state in a module": the tools of one page are islands that share nothing else. It lives
 * as long as the page, and is written nowhere.
 */
export const desk = openDesk();
