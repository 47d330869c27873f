import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { causes } from '../causes.ts';

/** What somebody pasted into a thread, and the checks or causes that were found to be behind it. */
export interface Thread {
  /** Below github.com, if it names no other host. */
  readonly address: string;
  readonly right: readonly string[];
  readonly text: string;
}

const read = (block: string): Thread => {
  const [head = '', ...lines] = block.trimEnd().split('\n');
  const [address = '', right = ''] = head.split(' > ');
  return { address, right: right.split(' '), text: lines.join('\n') };
};

const lines = (name: string): readonly string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');

/** The causes that there were when the right answers were written down. */
const then = new Set(lines('causes-then.txt'));

/** A cause that came later is finer than what could be written down: it is right where a check is that it explains. */
export const isRight = (answer: string, { right }: Thread): boolean =>
  right.includes(answer) ||
  (!then.has(answer) && (causes[answer]?.explains.some((check) => right.includes(check)) ?? false));

/** `@ address > answers`, and the lines of the text up to the next. `nothing`: it must not be explained. */
export const threads: readonly Thread[] = lines('threads.txt')
  .join('\n')
  .split(/^@ /m)
  .slice(1)
  .map(read);

/** One in three, by a hash that nobody chose: the messages and the matcher were never improved with these. */
export const isHeldAside = ({ address }: Thread): boolean =>
  (createHash('sha256').update(`held aside: ${address}`).digest()[0] ?? 0) % 3 === 0;
