import type { Cause } from '#jwt/model.ts';

/** Formats of other worlds: OpenSSH, SSH2 (RFC 4716), PGP, a request for a certificate. Their first words give them away. */
const FORMAT =
  /^(?:ssh-[a-z0-9]+|ecdsa-sha2-[a-z0-9]+)(?=\s)|(?<=BEGIN )(?:OPENSSH PRIVATE KEY|SSH2 PUBLIC KEY|PGP [A-Z]+ KEY|(?:NEW )?CERTIFICATE REQUEST)/;

export default {
  explains: ['key'],
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
  async examine({ key, draft }, lab) {
    const form = FORMAT.exec(draft.key.trim())?.[0];
    const [first] = key.keys;
    if (form === undefined) return null;
    const jwk = first && first.kty !== 'oct' ? JSON.stringify(first.jwk) : null;
    const loads = jwk !== null && (await lab.given({ key: jwk })).key !== 'failed';
    return { strength: 'proven', facts: { form }, ...(loads ? { cure: { key: jwk } } : {}) };
  },
} satisfies Cause;
