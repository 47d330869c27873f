/**
 * PKCS#8 of an Edwards curve need not hold the public half (RFC 8410 section 7). WebCrypto computes it where it knows the
 * curve; elsewhere the key stays as it is.
 */
import { encode } from '../bytes.ts';
import type { Inquiry, VerificationKey } from '../model.ts';
import { readJwk } from '../read/key-jwk.ts';
import { readPem } from '../read/pem.ts';

const publicHalf = async (pkcs8: Uint8Array): Promise<VerificationKey | null> => {
  // 1.3.101.112 and 113, RFC 8410 section 3
  const curve = /^.{10,20}06032b657([01])/.exec(encode(pkcs8, 'hex') ?? '')?.[1];
  if (curve === undefined) return null;
  try {
    const name = curve === '0' ? 'Ed25519' : 'Ed448';
    const { subtle } = crypto;
    const key = await subtle.importKey('pkcs8', new Uint8Array(pkcs8), name, true, ['sign']);
    const { x = '' } = await subtle.exportKey('jwk', key);
    return readJwk({ kty: 'OKP', crv: name, x }, 'pkcs8', 0)?.key ?? null;
  } catch {
    return null;
  }
};

/** The inquiry, with a private key reduced to its public half where reading alone could not. Never throws. */
export const complete = async (inquiry: Inquiry): Promise<Inquiry> => {
  const { key } = inquiry;
  if (key.flaw !== 'bad-der' || !key.remarks.includes('no-public-half')) return inquiry;
  const bytes = readPem(key.text.trim())?.blocks[0]?.bytes;
  const half = bytes && (await publicHalf(bytes));
  return half
    ? {
        ...inquiry,
        key: { ...key, kind: 'pem', keys: [half], flaw: null, remarks: ['private-key'] },
      }
    : inquiry;
};
