/**
 * Holds `checks` of library.ts: a token that is broken in two ways is refused for the earlier one, so that a message
 * proves what it is said to prove.
 */
import { rsaA, rsaB } from '#content/keys/keys.ts';
import type { Library } from '#content/libraries/model.ts';
import type { CheckId } from '#jwt/model.ts';
import type { Facts } from './facts.ts';
import type { Ledger } from './ledger.ts';
import { goodClaims, mint, now, rsa } from './mint.ts';
import type { Subject } from './published.ts';
import { said } from './said.ts';
import { trialOf, type Trial } from './trial.ts';

type Faults = readonly CheckId[];

/** Faults that leave no room for each other: a header that is no JSON names no algorithm. */
const excludes: Partial<Record<CheckId, Faults>> = {
  input: [
    'structure',
    'header',
    'claims',
    'algorithm',
    'signature',
    'type',
    'issuer',
    'audience',
    'time',
  ],
  structure: ['signature'],
  header: ['algorithm', 'type', 'key'],
  claims: ['issuer', 'audience', 'time'],
};

const tokenWith = (faults: Faults): string => {
  const has = (fault: CheckId): boolean => faults.includes(fault);
  if (has('input')) return '';
  const alg = has('algorithm') ? 'RS384' : 'RS256';
  const kid = has('key') ? 'unknown' : rsaA.kid;
  const header = has('header') ? 'no JSON' : { alg, kid, typ: has('type') ? 'logout+jwt' : 'JWT' };
  const claims = {
    ...goodClaims(),
    ...(has('issuer') && { iss: 'https://other.example' }),
    ...(has('audience') && { aud: 'web.example.com' }),
    ...(has('time') && { iat: now() - 700, exp: now() - 60 }),
  };
  const token = mint(
    header,
    has('claims') ? '{broken JSON' : claims, // unlike the header: some libraries word both alike
    rsa(has('signature') ? 'rsaB' : 'rsaA'),
  );
  return has('structure') ? token.slice(0, token.lastIndexOf('.')) : token;
};

/** Libraries that ask a function for the key meet an unknown kid there; the others are given text that is no key. */
const keyWith = ({ asksForKey }: Facts, faults: Faults): string => {
  if (asksForKey) return JSON.stringify({ keys: [rsaA.jwk, rsaB.jwk] });
  return faults.includes('key') ? 'no key' : rsaA.spki;
};

const trial = (facts: Facts, faults: Faults): Trial =>
  trialOf({
    token: tokenWith(faults),
    key: keyWith(facts, faults),
    algorithms: 'RS256',
    issuer: 'https://example.com',
    audience: 'api.example.com',
    type: 'JWT',
    now: now(),
  });

const pairsOf = ({ checks }: Library): readonly (readonly [CheckId, CheckId])[] =>
  checks.flatMap((first, index) =>
    checks
      .slice(index + 1)
      .filter((second) => !excludes[first]?.includes(second) && !excludes[second]?.includes(first))
      .map((second) => [first, second] as const),
  );

export const holdOrder = async (
  { id, library, facts, toolchain }: Subject,
  ledger: Ledger,
): Promise<void> => {
  const ask = async (all: readonly Faults[]): Promise<readonly string[]> =>
    (await toolchain.run({ library: id, cases: all.map((faults) => trial(facts, faults)) })).map(
      said,
    );
  const pairs = pairsOf(library);
  const both = await ask(pairs);
  const first = await ask(pairs.map(([one]) => [one]));
  const second = await ask(pairs.map(([, two]) => [two]));
  const { together = [] } = library;
  for (const [index, [one, two]] of pairs.entries()) {
    const [a = '', b = '', seen = ''] = [first[index], second[index], both[index]];
    const isJoint = together.includes(one) && together.includes(two);
    const tail = b.slice(b.lastIndexOf(': ') + 2);
    const right = a !== 'accepted' && b !== 'accepted' && a !== b;
    if (right && (isJoint ? seen.startsWith(a) || seen.includes(tail) : seen === a)) ledger.pass();
    else ledger.fail(`${id}: ${one} before ${two}: "${a}", "${b}", both: "${seen}"`);
  }
};
