/** Issuer-side code mends no token: it signs another, and verify judges that. */
import type { Observation } from '#content/libraries/model.ts';
import type { Sample } from '#jwt/model.ts';
import { fileFor } from '../filled.ts';
import { issuers } from '../issuers.ts';
import { byAlgorithm, keyNameOf, keyOf } from '../keys.ts';
import { goodClaims, mint, now } from '../mint.ts';
import { observation } from '../observation.ts';
import type { Subject } from '../published.ts';
import { trialOf } from '../trial.ts';
import { file as fileWith, privateKeyFile } from '../world.ts';
import { policy } from './reissue.ts';

const issuerSide = ['clock', 'claim-types', 'base64url', 'sign-last', 'signature-format'];

export const isIssuerSide = (kind: string): boolean => issuerSide.includes(kind);

/** Its settings and its first question, with the key of another algorithm. */
const questionFor = (kind: string, alg: string) => {
  const [{ settings, calls: [call] } = { settings: {}, calls: [] }] = issuers[kind]?.() ?? [];
  if (alg === 'RS256' || kind === 'signature-format') return { settings, calls: [call] };
  const token = mint({ alg, kid: keyOf(alg).kid }, goodClaims(), byAlgorithm(alg));
  const args = call?.args.map((one) =>
    kind === 'sign-last' && typeof one === 'string' ? token : one,
  );
  return {
    settings: {
      ...settings,
      JWT_PRIVATE_KEY_FILE: privateKeyFile(keyNameOf(alg)),
      JWT_PUBLIC_KEY_FILE: fileWith(`variants/${alg}.pem`, `${keyOf(alg).spki}\n`),
    },
    calls: [{ ...call, args }],
  };
};

const judged = async (
  { id, toolchain }: Subject,
  kind: string,
  { file, alg }: ReturnType<typeof fileFor>,
): Promise<Observation> => {
  const { settings, calls } = questionFor(kind, alg);
  const [signed] = await toolchain.run({ library: id, file, calls }, settings);
  if (signed?.error !== undefined) return observation(signed);
  const algorithms = kind === 'signature-format' ? 'ES256' : alg;
  const key = keyOf(algorithms).spki;
  const token = String(signed?.value);
  const trial = trialOf({ ...policy, key, algorithms, token, now: now() });
  const [result] = await toolchain.run({ library: id, cases: [trial] });
  return observation(result);
};

/** Each kind is asked once for each algorithm. */
export const reissuedBy = (
  subject: Subject,
): ((kind: string, sample: Sample) => Promise<Observation>) => {
  const known = new Map<string, Promise<Observation>>();
  return (kind, sample) => {
    const which = fileFor(subject, `cures/${kind}`, 'RS256', sample);
    const one = known.get(which.file) ?? judged(subject, kind, which);
    known.set(which.file, one);
    return one;
  };
};
