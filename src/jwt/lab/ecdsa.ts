/**
 * The public keys under which an ECDSA signature over given bytes verifies (SEC 1 section 4.1.6): a token carries no key, but
 * its signature leaves only two. Which of them is right shows only where something else names the key.
 */
import { algorithmOf } from '../algorithms.ts';
import { fromBigInt, toBase64Url, toBigInt } from '../bytes.ts';
import type { VerificationKey } from '../model.ts';
import { readJwk } from '../read/key-jwk.ts';
import { combine, CURVES, pointsAbove, type Affine, type Curve } from './curves.ts';
import { inverse, modulo } from './integers.ts';

const toKey = ([x, y]: Affine, crv: string, bytes: number): VerificationKey | null =>
  readJwk(
    {
      kty: 'EC',
      crv,
      x: toBase64Url(fromBigInt(x, bytes)),
      y: toBase64Url(fromBigInt(y, bytes)),
    },
    'jwk',
    0,
  )?.key ?? null;

/** Q = r^-1 (sR - eG), for both points R above r. */
const recover = (r: bigint, s: bigint, e: bigint, curve: Curve): readonly Affine[] => {
  const { n } = curve;
  const inverted = inverse(r, n);
  const [u, v] = [modulo(-e * inverted, n), (s * inverted) % n];
  return pointsAbove(r, curve)
    .map((point) => combine(u, v, point, curve))
    .filter((point) => point !== null);
};

/** The candidates; none if the algorithm is not ECDSA or the signature is not one of its length and range. */
export const recoverEcdsa = async (
  alg: unknown,
  data: Uint8Array<ArrayBuffer>,
  signature: Uint8Array,
): Promise<readonly VerificationKey[]> => {
  const { crv, hash, family, signatureLength } = algorithmOf(alg) ?? {};
  const curve = CURVES[crv ?? ''];
  if (family !== 'ECDSA' || !crv || !curve || !hash || signature.length !== signatureLength)
    return [];
  const half = signatureLength / 2;
  const [r, s] = [toBigInt(signature.subarray(0, half)), toBigInt(signature.subarray(half))];
  if (r === 0n || s === 0n || r >= curve.n || s >= curve.n) return [];
  // RFC 7518 section 3.4 pairs each curve with a digest that is not longer than the order: none is cut
  const e = toBigInt(new Uint8Array(await crypto.subtle.digest(hash, data)));
  return recover(r, s, e, curve)
    .map((point) => toKey(point, crv, half))
    .filter((key) => key !== null);
};
