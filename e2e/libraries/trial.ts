/** A draft as one call of a library: everything that verify.* and jwks.* fix is a parameter. */
import type { Patch } from '#jwt/model.ts';

export type Form = 'secret' | 'pem' | 'jwk' | 'jwks';

export interface Trial {
  readonly token: string;
  readonly form: Form;
  readonly key: string;
  readonly encoding: string;
  /** The algorithm that the key is imported for. */
  readonly alg: string;
  readonly algorithms: readonly string[] | null;
  readonly issuer: string | null;
  readonly audience: readonly string[] | null;
  readonly type: string | null;
  /** Null: what the library has by default. */
  readonly tolerance: number | null;
  readonly now: number;
  /** Nothing but what stands here: what verify.* and jwks.* ask for besides is left out, too. */
  readonly plain: boolean;
}

const list = (text: string, separator: RegExp): readonly string[] | null => {
  const items = text.split(separator).filter((item) => item !== '');
  return items.length > 0 ? items : null;
};

/** As a user of a library would have configured it: JSON is a JWK or a set, PEM goes with every algorithm but HMAC. */
const formOf = (key: string, algorithms: readonly string[] | null): Form => {
  if (key.trimStart().startsWith('{')) return key.includes('"keys"') ? 'jwks' : 'jwk';
  const isPem = key.includes('-----BEGIN');
  const families = algorithms?.map((name) => name.startsWith('HS')) ?? [!isPem];
  if (families.every((isHmac) => isHmac)) return 'secret';
  return families.some((isHmac) => isHmac) && !isPem ? 'secret' : 'pem';
};

const given = (text = ''): string | null => (text === '' ? null : text);

const known = /^(?:RS|PS|ES)(?:256|384|512)$|^ES256K$|^EdDSA$|^Ed25519$/;

const algOf = (algorithms: readonly string[] | null): string =>
  algorithms?.find((name) => known.test(name)) ?? 'RS256';

const momentOf = ({ at = '', now }: Patch & { readonly now: number }): number =>
  at === '' ? now : /^\d+$/.test(at) ? Number(at) : Date.parse(at) / 1000;

export const trialOf = (draft: Patch & { readonly now: number }): Trial => {
  const { token = '', key = '', secretEncoding = 'utf8' } = draft;
  const algorithms = list(draft.algorithms ?? '', /[\s,]+/);
  return {
    token,
    form: formOf(key, algorithms),
    key,
    encoding: secretEncoding,
    alg: algOf(algorithms),
    algorithms,
    issuer: given(draft.issuer),
    audience: list(draft.audience ?? '', /\r?\n/),
    type: given(draft.type),
    tolerance: Number(given(draft.tolerance) ?? 0),
    now: momentOf(draft),
    plain: false,
  };
};

/** The plainest call that a library permits. */
export const plainTrialOf = (draft: Patch & { readonly now: number }): Trial => ({
  ...trialOf(draft),
  tolerance: null,
  plain: true,
});
