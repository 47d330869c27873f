/** Issuer-side code mends no token: it signs another, and verify judges that. */
import type { Observation } from '#content/libraries/model.ts';
import { p256A, rsaA } from '#content/keys/keys.ts';
import { issuers } from '../issuers.ts';
import { now } from '../mint.ts';
import { observation } from '../observation.ts';
import type { Subject } from '../published.ts';
import { trialOf } from '../trial.ts';
import { policy } from './reissue.ts';

const issuerSide = ['clock', 'claim-types', 'base64url', 'sign-last', 'signature-format'];

export const isIssuerSide = (kind: string): boolean => issuerSide.includes(kind);

const judged = async ({ id, toolchain }: Subject, kind: string): Promise<Observation> => {
  const [batch] = issuers[kind]?.() ?? [];
  const job = { library: id, file: `cures/${kind}`, calls: batch?.calls.slice(0, 1) };
  const [signed] = await toolchain.run(job, batch?.settings);
  if (signed?.error !== undefined) return observation(signed);
  const verifier =
    kind === 'signature-format'
      ? { key: p256A.spki, algorithms: 'ES256' }
      : { key: rsaA.spki, algorithms: 'RS256' };
  const token = String(signed?.value);
  const trial = trialOf({ ...policy, ...verifier, token, now: now() });
  const [result] = await toolchain.run({ library: id, cases: [trial] });
  return observation(result);
};

/** Each kind is asked once. */
export const reissuedBy = (subject: Subject): ((kind: string) => Promise<Observation>) => {
  const known = new Map<string, Promise<Observation>>();
  return (kind) => {
    const one = known.get(kind) ?? judged(subject, kind);
    known.set(kind, one);
    return one;
  };
};
