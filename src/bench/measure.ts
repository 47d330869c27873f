/**
 * What a diagnosis costs, as a ratio to a bare `crypto.subtle.verify` of the same token measured in the same run. Ratios
 * travel between machines; times do not.
 */
import { causes } from '#catalog/causes.ts';
import { diagnose } from '#jwt/diagnose.ts';
import type { Draft } from '#jwt/model.ts';
import { emptyDraft } from '#jwt/read/inquiry.ts';

export interface Ratio {
  readonly name: string;
  /** Diagnosis : bare verification. */
  readonly ratio: number;
  /** Microseconds, medians. */
  readonly diagnosis: number;
  readonly bare: number;
}

const NOW = 1_790_000_000;
const ROUNDS = 15;
/** Calls in a round: a browser's clock is too coarse for one. */
const CALLS = 40;
const text = new TextEncoder();

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');

const median = (numbers: number[]): number =>
  numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The median time of one call in microseconds, after a warm-up. */
const timeOf = async (call: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const start = performance.now();
    for (let i = 0; i < CALLS; i++) await call();
    if (round >= 0) times.push(((performance.now() - start) * 1000) / CALLS);
  }
  return median(times);
};

interface Case {
  readonly name: string;
  readonly draft: Draft;
  readonly bare: () => Promise<unknown>;
}

const signed = async (
  alg: string,
  kid: string,
  params: RsaHashedKeyGenParams | HmacKeyGenParams,
) => {
  const generated = await crypto.subtle.generateKey(params, true, ['sign', 'verify']);
  const pair =
    'privateKey' in generated ? generated : { privateKey: generated, publicKey: generated };
  const head = base64Url(text.encode(JSON.stringify({ alg, kid })));
  const body = base64Url(text.encode(JSON.stringify({ sub: 'user-1234', exp: NOW + 600 })));
  const input = text.encode(`${head}.${body}`);
  const signature = new Uint8Array(await crypto.subtle.sign(params.name, pair.privateKey, input));
  const jwk = { ...(await crypto.subtle.exportKey('jwk', pair.publicKey)), kid, alg };
  const bare = () => crypto.subtle.verify(params.name, pair.publicKey, signature, input);
  return { token: `${head}.${body}.${base64Url(signature)}`, jwk, bare };
};

const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: Uint8Array.of(1, 0, 1),
};

const prepare = async (): Promise<readonly Case[]> => {
  const hmac = await signed('HS256', 'h', { name: 'HMAC', hash: 'SHA-256' });
  const rsa = await signed('RS256', 'r', RSA);
  const other = await signed('RS256', 'o', RSA);
  const draft = { ...emptyDraft(NOW), algorithms: 'HS256 RS256' };
  const others = Array.from({ length: 100 }, (_, i) => ({ ...other.jwk, kid: `o${i}` }));
  const jwks = (keys: readonly object[]) => JSON.stringify({ keys });
  return [
    {
      name: 'HS256, verifies',
      draft: { ...draft, token: hmac.token, key: JSON.stringify(hmac.jwk) },
      bare: hmac.bare,
    },
    {
      name: 'HS256, every experiment on a wrong secret',
      draft: { ...draft, token: hmac.token, key: 'a secret that was never right' },
      bare: hmac.bare,
    },
    {
      name: 'RS256, verifies',
      draft: { ...draft, token: rsa.token, key: JSON.stringify(rsa.jwk) },
      bare: rsa.bare,
    },
    {
      name: 'RS256, every experiment on a wrong key',
      draft: { ...draft, token: rsa.token, key: JSON.stringify(other.jwk) },
      bare: rsa.bare,
    },
    {
      name: 'RS256, JWKS of 100 keys, kid found',
      draft: { ...draft, token: rsa.token, key: jwks([...others.slice(1), rsa.jwk]) },
      bare: rsa.bare,
    },
    {
      name: 'RS256, JWKS of 100 keys, kid not found',
      draft: { ...draft, token: rsa.token, key: jwks(others) },
      bare: rsa.bare,
    },
  ];
};

/** Measures every case, one after the other. */
export const measure = async (): Promise<readonly Ratio[]> => {
  const ratios: Ratio[] = [];
  for (const { name, draft, bare } of await prepare()) {
    const bareTime = await timeOf(bare);
    const diagnosis = await timeOf(() => diagnose(draft, causes));
    ratios.push({ name, ratio: diagnosis / bareTime, diagnosis, bare: bareTime });
  }
  return ratios;
};
