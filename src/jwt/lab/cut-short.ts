import { algorithmOf } from '../algorithms.ts';
import { equalBytes } from '../bytes.ts';
import type { Token, VerificationKey } from '../model.ts';

/** A beginning of fewer bytes could be the same by chance. */
const LEAST = 8;

/** Does the signature begin like the HMAC that this key gives, and end before it? */
export const isCutShort = async (
  { header, signature, signingInput }: Token,
  { kty, jwk }: VerificationKey,
): Promise<boolean> => {
  const algorithm = algorithmOf(header?.['alg']);
  const { length } = signature ?? [];
  if (algorithm?.family !== 'HMAC' || kty !== 'oct' || !signature || signingInput === null)
    return false;
  if (length < LEAST || length >= (algorithm.signatureLength ?? 0)) return false;
  const params = { name: 'HMAC', hash: algorithm.hash ?? 'SHA-256' };
  const data = new TextEncoder().encode(signingInput);
  const key = await crypto.subtle.importKey('jwk', { ...jwk, ext: true }, params, false, ['sign']);
  const whole = new Uint8Array(await crypto.subtle.sign(params, key, data));
  return equalBytes(whole.subarray(0, length), signature);
};
