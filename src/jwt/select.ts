/** Which key of the material a strict verifier takes (RFC 7515 appendix D, RFC 7517 sections 4.2 to 4.5). */
import { algorithmOf, servesAlgorithm } from './algorithms.ts';
import type { Facts, JsonObject, KeyMaterial, VerificationKey } from './model.ts';
import { markOffCurve } from './read/key-jwk.ts';

export type Selection =
  | { readonly key: VerificationKey }
  | { readonly key: null; readonly says: string; readonly facts: Facts };

const none = (says: string, facts: Facts): Selection => ({ key: null, says, facts });

/** Can this key serve the algorithm, by type, curve, `alg`, `use` and `key_ops`? */
export const fits = (key: VerificationKey, alg: string): boolean => {
  const algorithm = algorithmOf(alg);
  return (
    algorithm !== undefined &&
    servesAlgorithm(key.kty, key.crv, algorithm) &&
    (key.alg === null || isSameAlgorithm(key.alg, alg)) &&
    key.use !== 'enc' &&
    (key.keyOps === null || key.keyOps.includes('verify'))
  );
};

/** RFC 9864 gives "EdDSA" with an Ed25519 key the name "Ed25519"; both are in use. */
export const isSameAlgorithm = (a: string, b: string): boolean => {
  const plain = (alg: string): string => (alg === 'Ed25519' ? 'EdDSA' : alg);
  return plain(a) === plain(b);
};

const fromSet = (keys: readonly VerificationKey[], kid: string | null, alg: string): Selection => {
  const named = kid === null ? keys : keys.filter((key) => key.kid === kid);
  if (kid !== null && named.length === 0)
    return none('kid-not-found', { kid, kids: keys.map((key) => key.kid ?? '–') });
  const [first, ...rest] = named.filter((key) => fits(key, alg));
  if (first && rest.length === 0) return { key: first };
  if (first)
    return kid === null
      ? none('kid-missing', { count: rest.length + 1 })
      : none('kid-ambiguous', { kid, count: rest.length + 1 });
  return named[0] && named.length === 1
    ? { key: named[0] }
    : none('none-fits', { alg, count: named.length });
};

export const select = (header: JsonObject | null, material: KeyMaterial): Selection => {
  const [only] = material.keys;
  if (!only) return none('unreadable', {});
  if (material.kind !== 'jwks') return { key: only };
  const kid = header?.['kid'];
  const alg = header?.['alg'];
  const chosen = fromSet(
    material.keys,
    typeof kid === 'string' ? kid : null,
    typeof alg === 'string' ? alg : '',
  );
  return chosen.key ? { key: markOffCurve(chosen.key) } : chosen;
};
