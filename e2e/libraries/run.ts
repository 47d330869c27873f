/** Holds content/libraries against the real libraries: `node e2e/libraries/run.ts [--record]`. */
import type { Language, Library } from '#content/libraries/model.ts';
import { holdAgreement } from './agreement.ts';
import { holdControl } from './control.ts';
import { holdCures } from './cures.ts';
import { issuers } from './issuers.ts';
import { openLedger } from './ledger.ts';
import { libraries } from './libraries.ts';
import { holdVersion } from './manifests.ts';
import { holdOrder } from './order.ts';
import { exercise, type Subject } from './published.ts';
import { compare, readSamples, record } from './record.ts';
import { prepare } from './toolchains.ts';
import { verifiers } from './verifiers.ts';
import { startIssuer } from './world.ts';

const ledger = openLedger();
const subjects: { readonly subject: Subject; readonly library: Library }[] = [];
const toolchains = new Map<string, ReturnType<typeof prepare>>();

const tryPrepare = (language: Language): ReturnType<typeof prepare> => {
  try {
    return prepare(language);
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    ledger.fail(`${language} cannot be set up: ${stderr ?? message}`);
    return null;
  }
};

for (const { id, library } of libraries) {
  const { language, version } = library;
  holdVersion(library, ledger);
  if (!toolchains.has(language)) toolchains.set(language, tryPrepare(language));
  const toolchain = toolchains.get(language);
  if (toolchain) {
    console.log(`${id} ${version} on ${toolchain.runtime}`);
    subjects.push({ subject: { id, toolchain }, library });
  } else if (process.env['CI'] === 'true') ledger.fail(`${id}: no ${language} on this machine`);
  else ledger.skip(`${id}: no ${language} on this machine`);
}

const samples = await readSamples();

if (process.argv.includes('--record')) {
  for (const { subject, library } of subjects) await record(subject, library, samples);
  console.log(`${Object.keys(samples).length} causes recorded`);
}

/** Issuers first: what one library signs, all of them verify. */
const signed = { rs256: {} as Record<string, string>, hs256: {} as Record<string, string> };
for (const { subject } of subjects)
  for (const [kind, todo] of Object.entries(issuers)) {
    const token = String((await exercise(subject, kind, todo, ledger)).at(0));
    if (kind === 'same-secret') signed.hs256[subject.id] = token;
    if (kind === 'claim-types') signed.rs256[subject.id] = token;
  }

const issuer = await startIssuer();
for (const { subject, library } of subjects) {
  const todo = verifiers({ issuer, ...signed, name: subject.id });
  for (const [kind, one] of Object.entries(todo)) await exercise(subject, kind, one, ledger);
  await holdControl(subject, ledger);
  await holdAgreement(subject, ledger);
  await holdOrder(subject, library, ledger);
  await compare(subject, library, samples, ledger);
  await holdCures(subject.id, new Set([...Object.keys(todo), ...Object.keys(issuers)]), ledger);
}
issuer.close();

process.exitCode = ledger.close() ? 0 : 1;
