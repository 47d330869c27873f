/** Runs every published file of one library: verify, jwks and the cures. */
import type { Call, Exercise } from './exercise.ts';
import type { Facts } from './facts.ts';
import type { Ledger } from './ledger.ts';
import type { Candidate } from './libraries.ts';
import type { Break } from './tokens.ts';
import type { Result, Toolchain } from './toolchains.ts';

export interface Subject extends Candidate {
  readonly toolchain: Toolchain;
}

const refusalOf = ({ refusals, jwks }: Facts, kind: string, broken: Break): string =>
  (kind === 'jwks' ? jwks?.[broken] : undefined) ?? refusals[broken];

/** What is wrong with a result, or null. */
const objection = (facts: Facts, kind: string, { expect }: Call, result: Result): string | null => {
  const said = result.error === undefined ? 'accepted' : `${result.error}: ${result.message ?? ''}`;
  if ('accepted' in expect)
    return result.error === undefined ? expect.accepted(result.value) : said;
  if (result.error === undefined) return said;
  const { refused } = expect;
  if (refused instanceof RegExp) return refused.test(said) ? null : said;
  if (!said.startsWith(refusalOf(facts, kind, refused))) return said;
  if (result.reason !== undefined && result.reason !== facts.reasons?.[refused])
    return `its reason is "${result.reason}"`;
  return null;
};

interface Round {
  /** What was accepted. */
  readonly values: readonly unknown[];
  /** By question: what is wrong, or null. The same question many times over counts once. */
  readonly verdicts: ReadonlyMap<string, string | null>;
}

const askOnce = async (
  { id, facts, toolchain }: Subject,
  kind: string,
  todo: Exercise,
): Promise<Round> => {
  const file = kind === 'verify' || kind === 'jwks' ? kind : `cures/${kind}`;
  const values: unknown[] = [];
  const verdicts = new Map<string, string | null>();
  for (const [batch, { settings, calls }] of todo().entries()) {
    const plain = calls.map(({ name, args, later = 0 }) => ({ name, args, later }));
    const results = await toolchain.run({ library: id, file, calls: plain }, settings);
    for (const [index, call] of calls.entries()) {
      const result = results[index] ?? { error: 'no result' };
      const wrong = objection(facts, kind, call, result);
      if (wrong === null) values.push(result.value);
      const question = `${kind}: ${call.says}${batch > 0 ? ` (settings ${batch + 1})` : ''}`;
      verdicts.set(question, verdicts.get(question) ?? wrong);
    }
  }
  return { values, verdicts };
};

/** What is declared impossible has to fail; everything else has to go well. */
const isAsSaid = ({ facts }: Subject, question: string, wrong: string | null): boolean =>
  (facts.unable?.[question] !== undefined) === (wrong !== null);

/** Runs one exercise; returns the values of what was accepted. */
export const exercise = async (
  subject: Subject,
  kind: string,
  todo: Exercise,
  ledger: Ledger,
): Promise<readonly unknown[]> => {
  let round = await askOnce(subject, kind, todo);
  const isWrong = () => Array.from(round.verdicts).some((one) => !isAsSaid(subject, ...one));
  // Tokens have seconds to live; a busy machine may have taken them. What is wrong stays wrong.
  for (let again = 0; again < 3 && isWrong(); again += 1)
    round = await askOnce(subject, kind, todo);
  const { values, verdicts } = round;
  for (const [question, wrong] of verdicts)
    if (isAsSaid(subject, question, wrong)) ledger.pass();
    else ledger.fail(`${subject.id} ${question}: ${wrong ?? 'it can, unlike its facts say'}`);
  return values;
};
