import type { Cause, Lab, VerificationKey } from '#jwt/model.ts';

/** Formats of other worlds: OpenSSH, SSH2 (RFC 4716), PuTTY, PGP, XML, a request for a certificate. Their first words give them away. */
const FORMAT =
  /^(?:(?:sk-)?(?:ssh-|ecdsa-sha2-)[\w@.-]+(?=\s)|PuTTY-User-Key-File-\d|untrusted comment|<RSAKeyValue>)|(?<=BEGIN )(?:(?:OPENSSH|SSH2|PGP)(?: [A-Z]{2,9}){1,3}|(?:NEW )?CERTIFICATE REQUEST|[A-Z\d]+ (?:CRL|PARAMETERS)|PKCS7|CMS)/;

/** DER, as a database or a debugger shows it. */
const readHex = (text: string, lab: Lab): VerificationKey | undefined => {
  const bytes = /^(?:0x)?30[\da-f:\s]{80,}$/i.test(text)
    ? lab.decode(text.slice(/^0x/i.test(text) ? 2 : 0), 'hex')
    : null;
  return bytes
    ? lab.readKey(lab.encode(bytes, 'base64') ?? '').keys.find(({ kty }) => kty !== 'oct')
    : undefined;
};

/** Bytes of a point (SEC 1 section 2.3.3), by the curve. */
const CURVES: Readonly<Record<number, string>> = { 65: 'P-256', 97: 'P-384', 133: 'P-521' };

type RawKey = Readonly<Record<string, string>> & { readonly kty: string };

/** The bare numbers of a key, as other protocols hand it out: a point, an Ed25519 key, a modulus. */
const readRaw = (text: string, lab: Lab): RawKey | null => {
  const bytes = lab.decode(text, 'hex') ?? lab.decode(text, 'base64');
  if (!bytes || bytes.length > 1024) return null;
  const write = (from?: number, to?: number): string =>
    lab.encode(bytes.subarray(from, to), 'base64url') ?? '';
  const crv = CURVES[bytes.length];
  const half = (bytes.length + 1) / 2;
  if (crv !== undefined && bytes[0] === 4)
    return { kty: 'EC', crv, x: write(1, half), y: write(half) };
  if (bytes.length === 32) return { kty: 'OKP', crv: 'Ed25519', x: write() };
  return bytes.length < 128 ? null : { kty: 'RSA', n: write(), e: 'AQAB' };
};

export default {
  explains: ['key', 'signature'],
  refines: 'alg-hs-rs-confusion',
  symptoms: [
    'secretOrPublicKey must be an asymmetric key when using RS256',
    'asn1: structure error',
    'PEM routines:get_name:no start line',
    'PEM_read_bio_PUBKEY failed',
    'Failed to read location as any of JWK, JWKS, PEM',
    '"spki" must be SPKI formatted string',
    'invalid key: Key must be a PEM encoded PKCS1 or PKCS8 key',
  ],
  cure: 'public-key',
  async examine({ token, key, draft }, lab) {
    const [first] = key.keys;
    const isCompressed = key.remarks.includes('compressed');
    const hexed = readHex(draft.key.trim(), lab);
    const named = hexed ? 'DER (hexadecimal)' : FORMAT.exec(draft.key.trim())?.[0];
    const form = isCompressed ? 'EC point (compressed)' : named;
    if (form === undefined) {
      const raw = key.kind === 'secret' ? readRaw(draft.key.trim(), lab) : null;
      const cure = { key: JSON.stringify(raw) };
      if (!raw || (await lab.given(cure)).signature !== 'passed') return null;
      return { strength: 'proven', facts: { form: `raw ${raw.kty}` }, cure };
    }
    // `openssl ecparam -genkey` writes the parameters above the key
    if (form.endsWith('PARAMETERS') && key.kind !== 'secret') return null;
    // as an HMAC secret, such a text is odd but possible
    const { alg } = token.header ?? {};
    const isSecret = key.kind === 'secret' && typeof alg === 'string' && alg.startsWith('HS');
    const isFailed = (await lab.given({})).signature === 'failed';
    if (isSecret) return isFailed ? { strength: 'likely', facts: { form } } : null;
    // where a compressed point was read, it is not to blame for what fails
    if (isCompressed && isFailed) return null;
    const read = hexed ?? first;
    const jwk = read && read.kty !== 'oct' ? JSON.stringify(read.jwk) : null;
    const loads = jwk !== null && (await lab.given({ key: jwk })).key !== 'failed';
    const strength = isCompressed ? 'likely' : 'proven';
    return { strength, facts: { form }, ...(loads ? { cure: { key: jwk } } : {}) };
  },
} satisfies Cause;
