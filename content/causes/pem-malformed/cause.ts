import type { Cause } from '#jwt/model.ts';

/** The same key in a sound frame (RFC 7468 section 3): five dashes, one label, lines of 64 characters. */
const rebuild = (given: string): string => {
  const text = given.replace(/-----[A-Z ]{5,40}-----/gi, (line) => line.toUpperCase());
  const label = /BEGIN +([A-Z0-9 ]{0,30}(?:KEY|CERTIFICATE))/.exec(text)?.[1] ?? 'PUBLIC KEY';
  const body = text
    .replace(/[-–—]{0,9} ?(?:BEGIN|END)(?: [A-Z0-9]{1,12}){0,4} ?[-–—]{0,9}/g, '')
    .replace(/[^A-Za-z0-9+/=]/g, '');
  const lines = body.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n');
};

export default {
  explains: ['key'],
  symptoms: [
    'secretOrPublicKey must be an asymmetric key when using RS256',
    'Could not parse the provided public key.',
    'PEM routines:get_name:no start line',
    'bad base64 decode',
    'bad end line',
    '"spki" must be SPKI formatted string',
    'invalid key: Key must be a PEM encoded PKCS1 or PKCS8 key',
  ],
  async examine({ key, draft }, lab) {
    // OpenSSL and Go refuse blanks before BEGIN, Go and jose a byte order mark; others don't
    const isBlank = key.flaw === null && key.remarks.includes('outer-white-space');
    if (!isBlank && !['bad-armor', 'bad-base64', 'bad-der'].includes(key.flaw ?? '')) return null;
    const begin = /[ \t\ufeff]{0,9}[-–—]{0,9} ?BEGIN(?:[ +]?[A-Z0-9]{1,12}){0,4} ?[-–—]{0,9}/i.exec(
      draft.key,
    )?.[0];
    // sound, but a private key without its public half
    if (key.flaw === 'bad-der' && key.remarks.includes('no-public-half')) return null;
    // an OpenSSH or PGP key or a request for a certificate is no damaged PEM
    if (begin === undefined || /OPENSSH|SSH2|PGP|REQUEST|CRL|PARAM/.test(begin)) return null;
    const [first] = key.keys;
    const texts = [rebuild(draft.key), ...(first ? [JSON.stringify(first.jwk)] : [])];
    const facts = { begin: isBlank ? begin : begin.trim() };
    for (const text of texts)
      if ((await lab.given({ key: text })).key !== 'failed')
        return { strength: isBlank ? 'likely' : 'proven', facts, cure: { key: text } };
    // Base64 of something else than a key may be sound, whatever it is
    return { strength: key.flaw === 'bad-der' ? 'likely' : 'proven', facts };
  },
} satisfies Cause;
