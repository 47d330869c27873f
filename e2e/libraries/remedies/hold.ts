/** What each cure made of the samples of its causes: recorded with --record, compared without. */
import type { Observation, Remedied, Remedies } from '#content/libraries/model.ts';
import { namedByCauses, kindsOf } from '../kinds.ts';
import type { Ledger } from '../ledger.ts';
import type { Subject } from '../published.ts';
import { holdEntries, readRecording, writeRecording } from '../recording.ts';
import type { Samples } from '../record.ts';
import type { Issuer } from '../world.ts';
import { beyond } from './beyond.ts';
import { tryRemedies } from './try.ts';

const observe = async (subject: Subject, samples: Samples, issuer: Issuer): Promise<Remedies> => {
  const kinds = kindsOf(subject);
  const named = (await namedByCauses()).flatMap(([cause, kind]) => {
    const sample = samples[cause];
    return sample !== undefined && kinds.has(kind) ? [{ cause, kind, sample }] : [];
  });
  return tryRemedies(subject, named, issuer);
};

export const recordRemedies = async (
  subject: Subject,
  samples: Samples,
  issuer: Issuer,
): Promise<void> => writeRecording(subject.id, 'cures', await observe(subject, samples, issuer));

const refused = (observation: Observation): boolean => !('accepted' in observation);

/** What is wrong with a cure, or null. Under the policy of its code it may accept what the sample's own has refused. */
const objection = (remedied: Remedied, isBeyond: boolean, mayRefuse: boolean): string | null => {
  if ('untried' in remedied) return mayRefuse ? null : remedied.untried;
  if ('reissued' in remedied) return refused(remedied.reissued) ? 'what it signs is refused' : null;
  const { broken, cured, needs } = remedied;
  if (refused(cured) && !mayRefuse) return 'the cured sample is refused';
  if (!refused(cured) && isBeyond) return 'accepted, an exception is stale';
  if (refused(broken) && !mayRefuse && needs.length === 0)
    return 'the broken sample is refused, though neither token nor key has to be replaced';
  return null;
};

export const holdRemedies = async (
  subject: Subject,
  samples: Samples,
  issuer: Issuer,
  ledger: Ledger,
): Promise<void> => {
  const { id, facts } = subject;
  if (!facts.cures) return;
  const observed = await observe(subject, samples, issuer);
  for (const [cause, remedied] of Object.entries(observed)) {
    const isBeyond = cause in beyond;
    const mayRefuse = isBeyond || facts.refusedThoughCured?.[cause] !== undefined;
    const wrong = objection(remedied, isBeyond, mayRefuse);
    if (wrong === null) ledger.pass();
    else ledger.fail(`${id} cure of ${cause}: ${wrong}: ${JSON.stringify(remedied)}`);
  }
  const recorded = readRecording(id, 'cures', ledger) as Remedies | null;
  if (recorded !== null) holdEntries(`${id} cure of`, recorded, observed, ledger);
};
