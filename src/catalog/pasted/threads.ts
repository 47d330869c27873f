import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { causes } from '../causes.ts';

/** What somebody pasted into a thread, and the checks or causes that were found to be behind it. */
export interface Thread {
  /** Below github.com, if it names no other host. */
  readonly address: string;
  readonly right: readonly string[];
  readonly text: string;
  /** Those that were gathered together: the name of their file in `threads/`. */
  readonly lot: string;
}

const read =
  (lot: string) =>
  (block: string): Thread => {
    const [head = '', ...lines] = block.trimEnd().split('\n');
    const [address = '', right = ''] = head.split(' > ');
    return { address, right: right.split(' '), text: lines.join('\n'), lot };
  };

const place = (name: string): URL => new URL(name, import.meta.url);
const textOf = (name: string): string => readFileSync(place(name), 'utf8');

/** The causes that there were when the right answers were written down. */
const then = new Set(textOf('causes-then.txt').split('\n'));

/** A cause that came later is finer than what could be written down: it is right where a check is that it explains. */
export const isRight = (answer: string, { right }: Thread): boolean =>
  right.includes(answer) ||
  (!then.has(answer) && (causes[answer]?.explains.some((check) => right.includes(check)) ?? false));

/** `@ address > answers`, and the lines of the text up to the next. `nothing`: it must not be explained. */
export const threads: readonly Thread[] = readdirSync(place('threads'))
  .toSorted()
  .flatMap((file) =>
    textOf(`threads/${file}`)
      .split(/^@ /m)
      .slice(1)
      .map(read(file.replace('.txt', ''))),
  );

/** Gathered by somebody who knew neither the messages nor the matcher, and answered before anything was improved with them. */
const strangers = ['third', 'fourth', 'fifth', 'sixth', 'natural'];

/** So was one in three of the first lot, by a hash that nobody chose, and a third of the second, put aside unread. */
export const isHeldAside = ({ address, lot }: Thread): boolean =>
  lot === 'aside' || strangers.includes(lot) || (lot === 'first' && isThird(address));

const isThird = (address: string): boolean =>
  (createHash('sha256').update(`held aside: ${address}`).digest()[0] ?? 0) % 3 === 0;
