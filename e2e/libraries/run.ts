/** Holds content/libraries against the real libraries: `node e2e/libraries/run.ts [--record] [<library>...]`. */
import { holdAgreement } from './agreement.ts';
import { holdControl } from './control.ts';
import { holdDefaults, recordDefaults } from './defaults.ts';
import type { Exercise } from './exercise.ts';
import { fillAll } from './filled.ts';
import { issuers } from './issuers.ts';
import { holdKinds, kindsOf } from './kinds.ts';
import { openLanguages } from './languages.ts';
import { openLedger } from './ledger.ts';
import { readLibraries } from './libraries.ts';
import { holdVersion } from './manifests.ts';
import { holdOrder } from './order.ts';
import { exercise, type Subject } from './published.ts';
import { compare, readSamples, record } from './record.ts';
import { holdRemedies, recordRemedies } from './remedies/hold.ts';
import { verifiers } from './verifiers.ts';
import { holdVariants } from './variants.ts';
import { startIssuer } from './world.ts';

const ledger = openLedger();
const samples = await readSamples();
const candidates = await readLibraries(
  process.argv.slice(2).filter((arg) => !arg.startsWith('--')),
);
const speak = openLanguages(await fillAll(candidates, samples), ledger);
const subjects: Subject[] = [];

for (const candidate of candidates) {
  const { id, library } = candidate;
  const { recipe, toolchain } = await speak(library.language);
  holdVersion(candidate, recipe, ledger);
  if (toolchain === null) continue;
  console.log(`${id} ${library.version} on ${toolchain.runtime}`);
  subjects.push({ ...candidate, toolchain });
}

const issuer = await startIssuer();

if (process.argv.includes('--record')) {
  for (const subject of subjects) {
    await record(subject, samples);
    await recordDefaults(subject);
    if (subject.facts.cures) await recordRemedies(subject, samples, issuer);
  }
  console.log(`${Object.keys(samples).length} causes recorded`);
}

const own = (subject: Subject, todo: Readonly<Record<string, Exercise>>) =>
  Object.entries(todo).filter(([kind]) => kindsOf(subject).has(kind));

/** Issuers first: what one library signs, all of them verify. */
const signed = { rs256: {} as Record<string, string>, hs256: {} as Record<string, string> };
for (const subject of subjects)
  for (const [kind, todo] of own(subject, issuers)) {
    const token = String((await exercise(subject, kind, todo, ledger)).at(0));
    if (kind === 'same-secret') signed.hs256[subject.id] = token;
    if (kind === 'claim-types') signed.rs256[subject.id] = token;
  }

const hold = async (subject: Subject): Promise<void> => {
  const todo = verifiers({ issuer, ...signed });
  for (const [kind, one] of own(subject, todo)) await exercise(subject, kind, one, ledger);
  await holdControl(subject, ledger);
  await holdAgreement(subject, ledger);
  await holdOrder(subject, ledger);
  await holdVariants(subject, ledger);
  await compare(subject, samples, ledger);
  await holdDefaults(subject, ledger);
  await holdRemedies(subject, samples, issuer, ledger);
  await holdKinds(subject, new Set([...Object.keys(todo), ...Object.keys(issuers)]), ledger);
};

/** Languages side by side: they share nothing but the processor. */
const lanes = Map.groupBy(subjects, ({ library }) => library.language);
await Promise.all(
  Array.from(lanes.values(), async (lane) => {
    for (const subject of lane) await hold(subject);
  }),
);
issuer.close();

process.exitCode = ledger.close() ? 0 : 1;
