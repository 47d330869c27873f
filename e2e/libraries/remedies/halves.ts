/** One half of a sample, as a cure is asked about it. */
import type { Draft, Patch, Sample } from '#jwt/model.ts';
import { rsaA } from '#content/keys/keys.ts';
import type { Call } from '../exercise.ts';
import type { Issuer } from '../world.ts';
import { reissueWithin } from './reissue.ts';
import { algOf, settingsOf, type Settings } from './worlds.ts';

export interface Half {
  readonly settings: Settings;
  readonly calls: readonly Pick<Call, 'name' | 'args' | 'later'>[];
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
  kind: string,
  sample: Sample,
  issuer: Issuer,
): string | { readonly broken: Half; readonly cured: Half } => {
  const alg = algOf(kind);
  const { broken, cured } = sample;
  const isForeign = cured.algorithms !== alg;
  if (isForeign && broken.key !== cured.key)
    return `The sample is about a key for ${cured.algorithms ?? 'another algorithm'}; the code is for ${alg}.`;
  const carry = (token = ''): string | null => reissueWithin(token, sample, alg);
  const tokens = [broken, cured].map(({ token }) => carry(token));
  if (isForeign && tokens.includes(null))
    return `The damaged signature of the sample is of ${cured.algorithms ?? 'another algorithm'}; the code is for ${alg}.`;
  const keyOf = ({ key = '' }: Patch | Draft): string => (isForeign ? rsaA.spki : key);
  const half = (token: string, keys: readonly string[]): Half => {
    const call = { name: 'verify', args: [argumentOf(kind, token)] };
    const settings = settingsOf(kind, keys, kidOf(token), issuer);
    return { settings, calls: kind === 'key-by-kid' ? [call, { ...call, later: 31 }] : [call] };
  };
  return {
    broken: half(tokens[0] ?? broken.token ?? '', [keyOf(broken), keyOf(cured)]),
    cured: half(tokens[1] ?? cured.token ?? '', [keyOf(cured)]),
  };
};
