/** What a library accepts when it is given the key and the algorithm, and nothing else. */
import type { Defaults } from '#content/libraries/model.ts';
import type { Patch } from '#jwt/model.ts';
import { control, deviations, moment } from './deviations.ts';
import type { Ledger } from './ledger.ts';
import { observation } from './observation.ts';
import type { Subject } from './published.ts';
import { holdEntries, readRecording, writeRecording } from './recording.ts';
import { said } from './said.ts';
import type { Result } from './toolchains.ts';
import { plainTrialOf } from './trial.ts';

const ask = ({ id, toolchain }: Subject, patches: readonly Patch[]): Promise<readonly Result[]> =>
  toolchain.run({
    library: id,
    cases: patches.map((patch) => plainTrialOf({ ...patch, now: moment })),
  });

const observe = async (subject: Subject): Promise<Defaults> => {
  const results = await ask(subject, Object.values(deviations));
  return Object.fromEntries(
    Object.keys(deviations).map((id, index) => [id, observation(results[index])]),
  );
};

export const recordDefaults = async (subject: Subject): Promise<void> =>
  writeRecording(subject.id, 'defaults', await observe(subject));

export const holdDefaults = async (subject: Subject, ledger: Ledger): Promise<void> => {
  const { id } = subject;
  const [plain] = await ask(subject, [control]);
  if (plain?.error === undefined) ledger.pass();
  else ledger.fail(`${id}: its plainest call refuses a good token: ${said(plain)}`);
  const recorded = readRecording(id, 'defaults', ledger) as Defaults | null;
  if (recorded !== null) holdEntries(`${id} by default`, recorded, await observe(subject), ledger);
};
