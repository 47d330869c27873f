/** The JWE algorithms that are run here (RFC 7518 sections 4.1 and 5.1), and what each asks of the key and of the parts. */

interface ContentEncryption {
  readonly keyBits: number;
  readonly ivBytes: number;
  readonly tagBytes: number;
}

const gcm = (keyBits: number): ContentEncryption => ({ keyBits, ivBytes: 12, tagBytes: 16 });
const cbc = (keyBits: number): ContentEncryption => ({
  keyBits,
  ivBytes: 16,
  tagBytes: keyBits / 16,
});

const CONTENT = new Map<unknown, ContentEncryption>([
  ['A128GCM', gcm(128)],
  ['A192GCM', gcm(192)],
  ['A256GCM', gcm(256)],
  ['A128CBC-HS256', cbc(256)],
  ['A192CBC-HS384', cbc(384)],
  ['A256CBC-HS512', cbc(512)],
]);

/** How `alg` comes by the content's key. `bits` is the length of the shared key; null for a key pair. */
interface KeyManagement {
  readonly ktys: readonly string[];
  readonly bits: number | null;
  /** The second part is empty: there is no encrypted key. */
  readonly direct: boolean;
}

/**
 * PBES2 lets a token say how long the reader's processor shall work, and RSA1_5 tells an attacker whether a padding was
 * right (RFC 8725 section 3.2): neither is run.
 */
const keyManagement = (alg: string, keyBits: number): KeyManagement | null => {
  if (alg === 'dir') return { ktys: ['oct'], bits: keyBits, direct: true };
  const wrapping = /^A(128|192|256)(?:GCM)?KW$/.exec(alg)?.[1];
  if (wrapping) return { ktys: ['oct'], bits: Number(wrapping), direct: false };
  if (/^RSA-OAEP(?:-256|-384|-512)?$/.test(alg))
    return { ktys: ['RSA'], bits: null, direct: false };
  return /^ECDH-ES(?:\+A(?:128|192|256)KW)?$/.test(alg)
    ? { ktys: ['EC', 'OKP'], bits: null, direct: alg === 'ECDH-ES' }
    : null;
};

export interface Encryption {
  readonly alg: string;
  readonly enc: string;
  readonly content: ContentEncryption;
  readonly key: KeyManagement;
}

/** What the header asks for; null if it is not run here. */
export const encryptionOf = (alg: unknown, enc: unknown): Encryption | null => {
  const content = CONTENT.get(enc);
  if (typeof alg !== 'string' || typeof enc !== 'string' || !content) return null;
  const key = keyManagement(alg, content.keyBits);
  return key && { alg, enc, content, key };
};
