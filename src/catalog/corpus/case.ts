import type { CauseId, Patch } from '#jwt/model.ts';
import keyFile from './keys.json' with { type: 'json' };
import tokenFile from './tokens.json' with { type: 'json' };

/** The moment of every case; tokens that are good are good then. */
export const NOW = 1_795_300_000;

export type TokenId = keyof typeof tokenFile;
export type KeyName = keyof typeof keyFile.forms;

/** One thing wrong, and the causes that are right to be named first. */
export interface Case {
  readonly maker: string;
  readonly fault: string;
  readonly draft: Patch;
  readonly accept: readonly CauseId[];
  /** True of this draft as well, by the values alone, and no wonder if proven. */
  readonly also?: readonly CauseId[];
}

export const alsoTrue = (one: Case, ...also: readonly CauseId[]): Case => ({ ...one, also });

export const { secrets, extra } = keyFile;

export const tokenOf = (id: TokenId): string => tokenFile[id].token;

export const partsOf = (id: TokenId): readonly [string, string, string] => {
  const [header = '', payload = '', signature = ''] = tokenOf(id).split('.');
  return [header, payload, signature];
};

/** A case of a minted token; the draft brings what the verifier has. */
export const caseOf = (
  id: TokenId,
  fault: string,
  draft: Patch,
  ...accept: readonly CauseId[]
): Case => ({
  maker: tokenFile[id].maker,
  fault: `${id}: ${fault}`,
  draft: { token: tokenOf(id), ...draft },
  accept,
});

export const spki = (name: KeyName): string => keyFile.forms[name].spki;

type Members = Readonly<Record<string, unknown>>;

export const jwk = (name: KeyName, more: Members = {}): Members => ({
  ...keyFile.forms[name].jwk,
  ...more,
});

export const text = (value: unknown): string => JSON.stringify(value);

/** As an issuer serves it: indented, in a set. */
export const jwks = (...keys: readonly Members[]): string => JSON.stringify({ keys }, null, 2);

export const encode = (value: string | Uint8Array): string =>
  Buffer.from(value).toString('base64url');

/** The claims of a minted token, written again with something changed; the signature is that of the original. */
export const tampered = (id: TokenId, change: Members): string => {
  const [header, payload, signature] = partsOf(id);
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Members;
  return `${header}.${encode(text({ ...claims, ...change }))}.${signature}`;
};
