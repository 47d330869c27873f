/** What the real libraries do with the sample of every cause: recorded with --record, compared without. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Observed } from '#content/libraries/model.ts';
import type { Sample } from '#jwt/model.ts';
import type { Ledger } from './ledger.ts';
import { observation } from './observation.ts';
import { causes } from './place.ts';
import type { Subject } from './published.ts';
import { holdEntries, readRecording, writeRecording } from './recording.ts';
import { trialOf } from './trial.ts';

export type Samples = Readonly<Record<string, Sample>>;

export const readSamples = async (): Promise<Samples> => {
  const samples: Record<string, Sample> = {};
  for (const cause of readdirSync(causes).sort()) {
    const path = join(causes, cause, 'sample.ts');
    if (!existsSync(path)) continue;
    samples[cause] = ((await import(pathToFileURL(path).href)) as { default: Sample }).default;
  }
  return samples;
};

/** Without the last number: a patch release of a language is not what is observed. */
const minor = (runtime: string): string => runtime.replace(/(\d+\.\d+)\.\d+$/, '$1');

const observe = async (subject: Subject, samples: Samples): Promise<Observed> => {
  const { id, library, toolchain } = subject;
  const halves = Object.values(samples).flatMap(({ broken, cured }) => [broken, cured]);
  const results = await toolchain.run({ library: id, cases: halves.map(trialOf) });
  const seen = Object.keys(samples).map((cause, index) => [
    cause,
    { broken: observation(results[2 * index]), cured: observation(results[2 * index + 1]) },
  ]);
  return {
    causes: Object.fromEntries(seen) as Observed['causes'],
    library: id,
    runtime: minor(toolchain.runtime),
    version: library.version,
  };
};

export const record = async (subject: Subject, samples: Samples): Promise<void> =>
  writeRecording(subject.id, 'observed', await observe(subject, samples));

const holdCured = ({ id, facts }: Subject, { causes: all }: Observed, ledger: Ledger): void => {
  for (const [cause, { cured }] of Object.entries(all)) {
    const isException = facts.refusedThoughCured?.[cause] !== undefined;
    if ('accepted' in cured === isException)
      ledger.fail(
        `${id} ${cause}: the cured sample is ${isException ? 'accepted, an exception is stale' : 'refused'}`,
      );
  }
};

export const compare = async (
  subject: Subject,
  samples: Samples,
  ledger: Ledger,
): Promise<void> => {
  const { id } = subject;
  const recorded = readRecording(id, 'observed', ledger) as Observed | null;
  if (recorded === null) return;
  const observed = await observe(subject, samples);
  if (recorded.version !== observed.version)
    ledger.fail(`${id}: recorded with ${recorded.version}`);
  const says = `${id} (recorded on ${recorded.runtime}, now ${observed.runtime})`;
  holdEntries(says, recorded.causes, observed.causes, ledger);
  holdCured(subject, observed, ledger);
};
