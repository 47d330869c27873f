/** Verification by WebCrypto: one key, one algorithm, chosen by us and never by the token (RFC 8725 section 3.1). */
import {
  algorithmOf,
  DIGEST_BYTES,
  servesAlgorithm,
  type Algorithm,
  type Hash,
} from '../algorithms.ts';
import type { AttemptResult, VerificationKey } from '../model.ts';
import type { RareVerifier } from './rare.ts';
import { isSaneRsa, isWellFormed } from './strict.ts';

type Params = Parameters<SubtleCrypto['importKey']>[2] & Parameters<SubtleCrypto['verify']>[0];

const paramsOf = (algorithm: Algorithm): Params => {
  const hash = algorithm.hash ?? 'SHA-256';
  switch (algorithm.family) {
    case 'HMAC':
      return { name: 'HMAC', hash };
    case 'PKCS1':
      return { name: 'RSASSA-PKCS1-v1_5', hash };
    case 'PSS':
      // RFC 7518 section 3.5: the salt is as long as the hash
      return {
        name: 'RSA-PSS',
        hash,
        saltLength: DIGEST_BYTES[hash],
      };
    case 'ECDSA':
      return { name: 'ECDSA', hash, namedCurve: algorithm.crv ?? '' };
    case 'EdDSA':
      return { name: 'Ed25519' };
    case 'ML-DSA':
      return { name: algorithm.id };
  }
};

/** An AKP key names its one algorithm (the JOSE registration of ML-DSA makes `alg` a required member of `AKP`). */
const jwkOf = (key: VerificationKey, alg: string): JsonWebKey => ({
  ...key.jwk,
  ...(key.kty === 'AKP' ? { alg } : {}),
  ext: true,
});

const importKey = (key: VerificationKey, alg: string, params: Params): Promise<CryptoKey> =>
  crypto.subtle.importKey('jwk', jwkOf(key, alg), params, false, ['verify']);

/** The few errors that mean "this runtime lacks it", as against "this key is broken". */
const isUnsupported = (error: unknown): boolean =>
  error instanceof Error && ['NotSupportedError', 'SyntaxError', 'TypeError'].includes(error.name);

const isTestable = (algorithm: Algorithm, key: VerificationKey): boolean =>
  (algorithm.everywhere && key.crv !== 'Ed448') || algorithm.family === 'ML-DSA';

const asResult = (good: boolean | null): AttemptResult => {
  if (good === null) return 'not-testable';
  return good ? 'verified' : 'refuted';
};

/** An HMAC is as long as its digest. */
const withHash = (algorithm: Algorithm, hash: Hash): Algorithm =>
  algorithm.family === 'HMAC'
    ? { ...algorithm, hash, signatureLength: DIGEST_BYTES[hash] }
    : { ...algorithm, hash };

export const verify = async (
  alg: string,
  key: VerificationKey,
  data: Uint8Array<ArrayBuffer>,
  signature: Uint8Array,
  rare?: RareVerifier,
  hash?: Hash,
): Promise<AttemptResult> => {
  const known = algorithmOf(alg);
  const algorithm = known && hash ? withHash(known, hash) : known;
  if (!algorithm || !servesAlgorithm(key.kty, key.crv, algorithm)) return 'impossible';
  if (key.kty === 'RSA' && !isSaneRsa(key)) return 'impossible';
  if (!isTestable(algorithm, key) && !rare) return 'not-testable';
  if (!isWellFormed(algorithm, key, signature)) return 'refuted';
  if (!isTestable(algorithm, key)) return asResult(rare?.(key, data, signature) ?? null);
  const params = paramsOf(algorithm);
  try {
    const imported = await importKey(key, alg, params);
    const good = await crypto.subtle.verify(params, imported, new Uint8Array(signature), data);
    return good ? 'verified' : 'refuted';
  } catch (error) {
    return isUnsupported(error) ? 'not-testable' : 'impossible';
  }
};
