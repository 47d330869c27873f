import type { Message } from '#content/libraries/model.ts';
import type { CauseId, CheckId } from '#jwt/model.ts';
import type { Speaker } from '#explain/model.ts';
import { causes } from './causes.ts';
import { productOf, speakers } from './messages.ts';

/** A page for what a library prints: one message, or several that lead to the same. */
export interface Printed {
  readonly library: string;
  /** Its place in the URL. Permanent: it is made of the first of its messages, and new ones are added after those. */
  readonly slug: string;
  readonly check: CheckId | null;
  readonly cause: CauseId | null;
  /** Never empty. */
  readonly messages: readonly Message[];
}

const LONGEST = 72;

/** The fixed words of a message. */
const wordsOf = (text: string): string =>
  text
    .replaceAll(/\{[a-zA-Z0-9]+\}/g, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const slugOf = (text: string): string => {
  const whole = wordsOf(text).replaceAll(/[^a-z0-9]+/g, '-');
  return whole.length <= LONGEST ? whole : whole.slice(0, whole.lastIndexOf('-', LONGEST));
};

/** `Invalid token issuer` and `Invalid token issuer. Expected {a}` are one. */
const saysTheSame = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one);

const targetOf = (message: Message): string =>
  'check' in message
    ? `check ${message.check} ${message.sought ? 'sought' : ''}`
    : `cause ${message.cause}`;

/**
 * What leads to one cause is one page. Of a check, each message has its own where a run shows what it stands for;
 * where nothing but the text is known, they would say the same.
 */
const belongs = (page: Printed, message: Message, apart: boolean): boolean => {
  const [first] = page.messages;
  if (first === undefined || targetOf(first) !== targetOf(message)) return false;
  return 'cause' in message || !apart || saysTheSame(wordsOf(first.text), wordsOf(message.text));
};

/** Whether a run has held it: then the order of its checks is known. */
export const isRecorded = (library: string): boolean => 'verified' in productOf(library);

/** The same words may lead elsewhere, with a hole in another place: what comes second says where it leads. */
const freeSlug = (message: Message, pages: readonly Printed[]): string => {
  const slug = slugOf(message.text);
  const longer = `${slug}-${'cause' in message ? message.cause : message.check}`;
  const isTaken = (one: string) => pages.some((page) => page.slug === one);
  if (!isTaken(slug)) return slug;
  return isTaken(longer) ? `${longer}-${pages.length}` : longer;
};

const begin = (library: string, message: Message, pages: readonly Printed[]): Printed => ({
  library,
  slug: freeSlug(message, pages),
  check: 'check' in message ? message.check : (causes[message.cause]?.explains[0] ?? null),
  cause: 'cause' in message ? message.cause : null,
  messages: [message],
});

/** A wrapper has no page: it says nothing by itself. */
const pagesOfSpeaker = ({ id, messages }: Speaker): readonly Printed[] => {
  const apart = isRecorded(id);
  return messages
    .filter(({ general }) => general === undefined)
    .reduce<readonly Printed[]>((pages, message) => {
      const at = pages.findIndex((page) => belongs(page, message, apart));
      const page = pages[at];
      if (page === undefined) return [...pages, begin(id, message, pages)];
      return pages.with(at, { ...page, messages: [...page.messages, message] });
    }, []);
};

export const printed: readonly Printed[] = speakers.flatMap(pagesOfSpeaker);

const byMessage: ReadonlyMap<string, Printed> = new Map(
  printed.flatMap((page) =>
    page.messages.map(({ text }) => [`${page.library} ${text}`, page] as const),
  ),
);

/** The page of a message; none for one that wraps others. */
export const printedFor = (library: string, text: string): Printed | undefined =>
  byMessage.get(`${library} ${text}`);

/** The pages that print the same words. */
const byWords: ReadonlyMap<string, ReadonlySet<Printed>> = printed
  .flatMap((page) => page.messages.map(({ text }) => [wordsOf(text), page] as const))
  .reduce(
    (map, [words, page]) => map.set(words, (map.get(words) ?? new Set()).add(page)),
    new Map<string, Set<Printed>>(),
  );

/** Pages of others that print a message word for word. */
export const alsoBy = ({ library, messages }: Printed): readonly Printed[] => {
  const pages = messages.flatMap(({ text }) => [...(byWords.get(wordsOf(text)) ?? [])]);
  return [...new Set(pages)].filter((page) => page.library !== library);
};
