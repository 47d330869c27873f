/**
 * The second opinion. A signature counts as verified only when jose, the library of the field, says so too: the strict
 * layer and our experiments stand in front of it and cannot widen what it accepts.
 */
import { compactVerify, importJWK } from 'jose';
import { algorithmOf } from '../algorithms.ts';
import { fromBase64 } from '../bytes.ts';
import type { Token, VerificationKey } from '../model.ts';
import { stringOf } from '../read/json.ts';

/** jose refuses RSA keys under 2048 bits by policy (RFC 7518 section 3.3); such a key is reported, not hidden. */
const refusedByPolicy = (key: VerificationKey): boolean =>
  key.kty === 'RSA' && (key.bits ?? 0) < 2048;

/** Header parameters that jose acts on before it verifies; the header check has judged them already. */
const hasExtensions = (token: Token): boolean => token.header !== null && 'crit' in token.header;

/** true: jose verifies it; false: it does not; null: it is not asked. Never throws. */
export const confirm = async (
  token: Token,
  key: VerificationKey,
  alg: string,
): Promise<boolean | null> => {
  if (
    refusedByPolicy(key) ||
    hasExtensions(token) ||
    key.crv === 'Ed448' ||
    !algorithmOf(alg)?.everywhere
  )
    return null;
  try {
    const secret = key.kty === 'oct' ? fromBase64(stringOf(key.jwk['k']) ?? '') : null;
    const imported = secret ?? (await importJWK({ ...key.jwk }, alg));
    await compactVerify(token.text, imported, { algorithms: [alg] });
    return true;
  } catch {
    return false;
  }
};
