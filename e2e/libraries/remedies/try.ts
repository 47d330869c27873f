/** Runs each cure on the sample of every cause that names it. */
import type { Observation, Remedied, Remedies } from '#content/libraries/model.ts';
import type { CauseId, Sample } from '#jwt/model.ts';
import { observation } from '../observation.ts';
import type { Subject } from '../published.ts';
import { withoutMoments } from '../said.ts';
import type { Result } from '../toolchains.ts';
import type { Issuer } from '../world.ts';
import { halvesOf, type Half } from './halves.ts';
import { isIssuerSide, reissuedBy } from './reissued.ts';

export interface Named {
  readonly cause: CauseId;
  readonly kind: string;
  readonly sample: Sample;
}

/** The code of refresh-token answers instead of throwing. */
const answered = (result: Result | undefined): Result | undefined => {
  const { status, challenge } = (result?.value ?? {}) as { status?: number; challenge?: string };
  if (status === undefined || status === 200) return result;
  return { error: String(status), ...(challenge !== undefined && { message: challenge }) };
};

/** Unlike those of observed.json, these tokens are of the present. */
const settled = (seen: Observation): Observation =>
  'accepted' in seen ? seen : { ...seen, message: withoutMoments(seen.message) };

interface Question extends Half {
  readonly answer: (observation: Observation) => void;
}

/** One start of the program for all that need the same file in the same settings. */
const askAll = async ({ id, toolchain }: Subject, all: readonly Question[]): Promise<void> => {
  const groups = Map.groupBy(all, ({ file, settings }) => `${file} ${JSON.stringify(settings)}`);
  for (const group of groups.values()) {
    const [{ file, settings } = { file: '', settings: {} }] = group;
    const calls = group.map((question) => question.calls());
    const job = { library: id, file, calls: calls.flat() };
    const results = await toolchain.run(job, settings);
    let last = -1;
    for (const [index, { answer }] of group.entries()) {
      last += calls[index]?.length ?? 0;
      answer(settled(observation(answered(results[last]))));
    }
  }
};

/** What differs between the halves besides the policy, which the code fixes. */
const needsOf = ({ broken, cured }: Sample): readonly ('token' | 'key')[] =>
  (['token', 'key'] as const).filter((field) => broken[field] !== cured[field]);

const notAsked = observation(undefined);

export const tryRemedies = async (
  subject: Subject,
  named: readonly Named[],
  issuer: Issuer,
): Promise<Remedies> => {
  const remedies: Record<CauseId, Remedied> = {};
  const questions: Question[] = [];
  const reissued = reissuedBy(subject);
  for (const { cause, kind, sample } of named) {
    if (isIssuerSide(kind)) {
      remedies[cause] = { reissued: await reissued(kind, sample) };
      continue;
    }
    const halves = halvesOf(subject, kind, sample, issuer);
    if (typeof halves === 'string') {
      remedies[cause] = { untried: halves };
      continue;
    }
    const needs = needsOf(sample);
    const remedy = { broken: notAsked, cured: notAsked, needs };
    remedies[cause] = remedy;
    for (const half of ['broken', 'cured'] as const)
      questions.push({ ...halves[half], answer: (seen) => void (remedy[half] = seen) });
  }
  await askAll(subject, questions);
  return remedies;
};
