/** One half of a sample, as a cure is asked about it. */
import type { Patch, Sample } from '#jwt/model.ts';
import { rsaA } from '#content/keys/keys.ts';
import type { Call } from '../exercise.ts';
import { fileFor } from '../filled.ts';
import type { Candidate } from '../libraries.ts';
import type { Issuer } from '../world.ts';
import { reissueWithin } from './reissue.ts';
import { publishedAlgOf, settingsOf, type Settings } from './worlds.ts';

export interface Half {
  /** Of the library: as it is published, or as the page fills it in for the algorithm of the sample. */
  readonly file: string;
  readonly settings: Settings;
  /** Made when they are asked: the seconds of their tokens run. */
  calls(): readonly Pick<Call, 'name' | 'args' | 'later'>[];
}

/** What the cure takes: a token, the value of a header, or the address of a request. */
const argumentOf = (kind: string, token: string): string => {
  if (kind === 'decode-once') return `/download?access_token=${token}`;
  return kind === 'strip-prefix' && token.startsWith('eyJ') ? `Bearer ${token}` : token;
};

const kidOf = (token: string): string => {
  try {
    const [head = ''] = token.split('.');
    const { kid } = JSON.parse(Buffer.from(head, 'base64url').toString()) as { kid?: string };
    return kid ?? rsaA.kid;
  } catch {
    return rsaA.kid;
  }
};

/** Why a sample says nothing about a cure, or its two halves under the policy of the cure's code. */
export const halvesOf = (
  subject: Candidate,
  kind: string,
  sample: Sample,
  issuer: Issuer,
): string | { readonly broken: Half; readonly cured: Half } => {
  const { file, alg } = fileFor(subject, `cures/${kind}`, publishedAlgOf(kind), sample);
  const { broken, cured } = sample;
  const isForeign = cured.algorithms !== alg;
  if (isForeign && broken.key !== cured.key)
    return `The sample is about a key for ${cured.algorithms ?? 'another algorithm'}; the code is for ${alg}.`;
  const carry = ({ token = '' }: Patch): string | null => reissueWithin(token, sample, alg);
  if (isForeign && [broken, cured].map(carry).includes(null))
    return `The damaged signature of the sample is of ${cured.algorithms ?? 'another algorithm'}; the code is for ${alg}.`;
  const keyOf = ({ key = '' }: Patch): string => (isForeign ? rsaA.spki : key);
  const half = (one: Patch, keys: readonly string[]): Half => {
    const fresh = (): string => carry(one) ?? one.token ?? '';
    return {
      file,
      settings: settingsOf(kind, alg, keys, kidOf(fresh()), issuer),
      calls() {
        const call = { name: 'verify', args: [argumentOf(kind, fresh())] };
        return kind === 'key-by-kid' ? [call, { ...call, later: 31 }] : [call];
      },
    };
  };
  return {
    broken: half(broken, [keyOf(broken), keyOf(cured)]),
    cured: half(cured, [keyOf(cured)]),
  };
};
