import likely, { sought as whereSought } from '#content/libraries/likely.ts';
import { explain, prepare, readAlso, type Explanation, type Match } from '#explain/index.ts';
import type { CauseId, CheckId } from '#jwt/model.ts';
import { causes } from './causes.ts';
import { productOf, speakers } from './messages.ts';
import { suited } from './suited.ts';

const entries = prepare(speakers);

export const explainText = (text: string): Explanation => readAlso(explain(text, entries), text);

/** What a message means: the check that failed, those that had passed, and where to look. */
export interface Meaning {
  /** Null of a clause that no library is known to print. */
  readonly library: string | null;
  readonly check: CheckId | null;
  /** Empty where the order of the library's checks is not known. */
  readonly passed: readonly CheckId[];
  readonly causes: readonly CauseId[];
}

/** The checks that a library makes before this one. */
export const passedBefore = (library: string, check: CheckId | null): readonly CheckId[] => {
  const product = productOf(library);
  if (check === null || !('checks' in product)) return [];
  const { checks, together = [] } = product;
  const at = checks.indexOf(check);
  return checks.slice(0, Math.max(0, at)).filter((one) => !together.includes(one));
};

/** A message that stands for any of them tells of no check that it failed. */
const MANY = 5;

const checkOf = (cause: CauseId | undefined): CheckId | null => {
  const explains = causes[cause ?? '']?.explains ?? [];
  return explains.length < MANY ? (explains[0] ?? null) : null;
};

export const meaningOf = ({
  library,
  message,
  holes,
  check,
  cause,
  plain,
  sought,
}: Match): Meaning => {
  const failed = check ?? checkOf(cause);
  const order = failed === null ? [] : sought ? whereSought : likely[failed];
  const said = [message, ...Object.values(holes)].join(' ');
  const ranked = cause !== undefined ? [cause] : suited(order, said);
  return {
    library: plain === true ? null : productOf(library).name,
    check: failed,
    passed: plain === true ? [] : passedBefore(library, failed),
    causes: ranked,
  };
};
