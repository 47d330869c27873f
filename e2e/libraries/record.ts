/** What the real libraries do with the sample of every cause: recorded with --record, compared without. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Observation, Observed } from '#content/libraries/model.ts';
import type { Sample } from '#jwt/model.ts';
import type { Ledger } from './ledger.ts';
import { causes, content } from './place.ts';
import type { Subject } from './published.ts';
import type { Result } from './toolchains.ts';
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

/** What differs from run to run: the address of an object that PyJWT prints. */
const settled = (message: string): string => message.replaceAll(/\b0x[0-9a-f]+/g, '0x...');

const observation = (
  { error, message = '', code }: Result = { error: 'no result' },
): Observation =>
  error === undefined
    ? { accepted: true }
    : { ...(code !== undefined && { code }), error, message: settled(message) };

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

const pathOf = (id: string): string => join(content, id, 'observed.json');

export const record = async (subject: Subject, samples: Samples): Promise<void> => {
  const observed = await observe(subject, samples);
  writeFileSync(pathOf(subject.id), `${JSON.stringify(observed, null, 2)}\n`);
};

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
  const path = pathOf(id);
  if (!existsSync(path)) {
    ledger.fail(`${id}: nothing is recorded; run with --record`);
    return;
  }
  const recorded = JSON.parse(readFileSync(path, 'utf8')) as Observed;
  const observed = await observe(subject, samples);
  if (recorded.version !== observed.version)
    ledger.fail(`${id}: recorded with ${recorded.version}`);
  for (const cause of new Set([...Object.keys(recorded.causes), ...Object.keys(observed.causes)])) {
    const [before, after] = [recorded, observed].map((one) => JSON.stringify(one.causes[cause]));
    const from = `recorded on ${recorded.runtime}, now ${observed.runtime}`;
    if (before === after) ledger.pass();
    else
      ledger.fail(
        `${id} ${cause} (${from}): ${before ?? 'not recorded'} became ${after ?? 'no sample'}`,
      );
  }
  holdCured(subject, observed, ledger);
};
