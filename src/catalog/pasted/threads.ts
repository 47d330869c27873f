import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { causes } from '../causes.ts';

/** What somebody pasted into a thread, and the checks or causes that were found to be behind it. */
export interface Thread {
  /** Below github.com, if it names no other host. */
  readonly address: string;
  readonly right: readonly string[];
  readonly text: string;
  /** Those that were gathered together: the first; one whose third part was put aside before anybody had read it; the last, that nothing was ever improved with. */
  readonly lot: 'first' | 'worked' | 'aside' | 'unseen';
}

const read = (block: string): Thread => {
  const [head = '', ...lines] = block.trimEnd().split('\n');
  const [address = '', right = '', lot = 'first'] = head.split(' > ');
  return { address, right: right.split(' '), text: lines.join('\n'), lot: lot as Thread['lot'] };
};

const lines = (name: string): readonly string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');

/** The causes that there were when the right answers were written down. */
const then = new Set(lines('causes-then.txt'));

/** A cause that came later is finer than what could be written down: it is right where a check is that it explains. */
export const isRight = (answer: string, { right }: Thread): boolean =>
  right.includes(answer) ||
  (!then.has(answer) && (causes[answer]?.explains.some((check) => right.includes(check)) ?? false));

/** `@ address > answers`, or `@ address > answers > lot`, and the lines of the text up to the next. `nothing`: it must not be explained. */
export const threads: readonly Thread[] = lines('threads.txt')
  .join('\n')
  .split(/^@ /m)
  .slice(1)
  .map(read);

/**
 * The messages and the matcher were never improved with these: of the first lot one in three, by a hash that nobody chose;
 * of the second those that are marked, and the last as a whole.
 */
export const isHeldAside = ({ address, lot }: Thread): boolean =>
  lot === 'aside' || lot === 'unseen' || (lot === 'first' && isThird(address));

const isThird = (address: string): boolean =>
  (createHash('sha256').update(`held aside: ${address}`).digest()[0] ?? 0) % 3 === 0;
