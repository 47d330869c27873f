/** Decrypts a compact JWE (RFC 7516 section 5.2) by jose, behind a strict layer. */
import { compactDecrypt, type JWK } from 'jose';
import { fromBase64 } from '../bytes.ts';
import { encryptionOf, type Encryption } from '../encryption.ts';
import type { Decryption, Facts, Inquiry, JsonObject, Token } from '../model.ts';
import { stringOf } from '../read/json.ts';
import { candidatesFor } from './jwe-keys.ts';

/** Bytes. A claims set is far smaller; DEFLATE makes a thousand times more of what it is given (CVE-2024-28176). */
const MOST_CONTENT = 262_144;

/** What the parts are called in the JSON serialisation (RFC 7516 section 7.2.1). */
const JWE_PARTS = ['protected', 'encrypted_key', 'iv', 'ciphertext', 'tag'] as const;

const closed = (result: Decryption['result'], facts: Facts = {}): Decryption => ({
  result,
  facts,
  content: null,
});

/** Exact lengths: bytes moved between ciphertext and tag must not make another token that decrypts as well. */
const judgeLengths = ({ content, key }: Encryption, { parts }: Token): Decryption | null => {
  const expected = [null, key.direct ? 0 : null, content.ivBytes, null, content.tagBytes];
  const at = expected.findIndex(
    (length, index) => length !== null && length !== parts[index]?.bytes?.length,
  );
  if (at < 0) return null;
  const facts = { part: JWE_PARTS[at] ?? '', actual: parts[at]?.bytes?.length ?? 0 };
  return closed('bad-length', { ...facts, expected: expected[at] ?? 0 });
};

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : null;

const open = async (
  token: Token,
  { alg, enc }: Encryption,
  jwk: JsonObject,
): Promise<Decryption> => {
  const key = jwk['kty'] === 'oct' ? fromBase64(stringOf(jwk['k']) ?? '') : (jwk as JWK);
  const attempt = async (maxDecompressedLength: number): Promise<Decryption> => {
    const { plaintext } = await compactDecrypt(token.text, key ?? new Uint8Array(0), {
      keyManagementAlgorithms: [alg],
      contentEncryptionAlgorithms: [enc],
      maxDecompressedLength,
    });
    return { result: 'decrypted', facts: {}, content: plaintext };
  };
  try {
    return await attempt(MOST_CONTENT);
  } catch {
    if (token.header?.['zip'] === undefined) return closed('failed');
  }
  // Without leave to decompress, jose says so only once the tag has proven to be right
  return attempt(0).catch((error: unknown) =>
    closed(codeOf(error) === 'ERR_JOSE_NOT_SUPPORTED' ? 'zip' : 'failed'),
  );
};

/** Tries the keys at hand. Never throws. */
export const decrypt = async (inquiry: Inquiry): Promise<Decryption> => {
  const { token } = inquiry;
  const { alg, enc, zip } = token.header ?? {};
  const encryption = encryptionOf(alg, enc);
  if (!encryption || (zip !== undefined && zip !== 'DEF')) return closed('refused');
  const candidates = candidatesFor(encryption, inquiry);
  if (!candidates.keys) return closed(candidates.result, candidates.facts);
  const bad = judgeLengths(encryption, token);
  if (bad) return bad;
  let last = closed('failed');
  for (const jwk of candidates.keys) {
    last = await open(token, encryption, jwk);
    if (last.result !== 'failed') break;
  }
  return last;
};
