/**
 * ES256K (RFC 8812) and Ed448 (RFC 8037), which no browser's WebCrypto has, by @noble/curves. Large, and seldom needed:
 * a page loads it on the reader's click, the command line always has it.
 */
import { ed448 } from '@noble/curves/ed448.js';
import { secp256k1 } from '@noble/curves/secp256k1.js';
import { fromBase64 } from '../bytes.ts';
import type { VerificationKey } from '../model.ts';
import { stringOf } from '../read/json.ts';

/** Verifies under a curve that WebCrypto lacks; null if it is none of these. Errors of the library mean "no". */
export type RareVerifier = (
  key: VerificationKey,
  data: Uint8Array,
  signature: Uint8Array,
) => boolean | null;

const member = (key: VerificationKey, name: string): Uint8Array =>
  fromBase64(stringOf(key.jwk[name]) ?? '') ?? new Uint8Array(0);

/** SEC 1 section 2.3.3: 04, x, y. */
const point = (key: VerificationKey): Uint8Array =>
  Uint8Array.of(4, ...member(key, 'x'), ...member(key, 'y'));

export const verifyRare: RareVerifier = (key, data, signature) => {
  try {
    // RFC 8812 section 3.2 sets no rule for a low S, so neither do we
    if (key.crv === 'secp256k1')
      return secp256k1.verify(signature, data, point(key), { lowS: false });
    return key.crv === 'Ed448' ? ed448.verify(signature, data, member(key, 'x')) : null;
  } catch {
    return false;
  }
};
