/** Runs every published file of one library: verify, jwks and the cures. */
import type { Call, Exercise } from './exercise.ts';
import type { Ledger } from './ledger.ts';
import { reasons, refusals, type LibraryId } from './refusals.ts';
import type { Result, Toolchain } from './toolchains.ts';

export interface Subject {
  readonly id: LibraryId;
  readonly toolchain: Toolchain;
}

/** What is wrong with a result, or null. */
export const objection = (id: LibraryId, { expect }: Call, result: Result): string | null => {
  const said = result.error === undefined ? 'accepted' : `${result.error}: ${result.message ?? ''}`;
  if ('accepted' in expect)
    return result.error === undefined ? expect.accepted(result.value) : said;
  if (result.error === undefined) return said;
  const { refused } = expect;
  if (refused instanceof RegExp) return refused.test(said) ? null : said;
  if (!said.startsWith(refusals[id][refused])) return said;
  if (result.reason !== undefined && result.reason !== reasons[id][refused])
    return `its reason is "${result.reason}"`;
  return null;
};

/** Runs one exercise; returns the values of what was accepted. */
export const exercise = async (
  { id, toolchain }: Subject,
  kind: string,
  todo: Exercise,
  ledger: Ledger,
): Promise<readonly unknown[]> => {
  const file = kind === 'verify' || kind === 'jwks' ? kind : `cures/${kind}`;
  const values: unknown[] = [];
  for (const { settings, calls } of todo()) {
    const plain = calls.map(({ name, args, later = 0 }) => ({ name, args, later }));
    const results = await toolchain.run({ library: id, file, calls: plain }, settings);
    // The same question many times over counts once.
    const verdicts = new Map<string, string | null>();
    for (const [index, call] of calls.entries()) {
      const result = results[index] ?? { error: 'no result' };
      const wrong = objection(id, call, result);
      if (wrong === null) values.push(result.value);
      verdicts.set(call.says, verdicts.get(call.says) ?? wrong);
    }
    for (const [says, wrong] of verdicts)
      if (wrong === null) ledger.pass();
      else ledger.fail(`${id} ${file}: ${says}: ${wrong}`);
  }
  return values;
};
