import type { Cause } from '#jwt/model.ts';

/** The same key in a sound frame (RFC 7468 section 3): five dashes, one label, lines of 64 characters. */
const rebuild = (text: string): string => {
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
    if (!['bad-armor', 'bad-base64', 'bad-der'].includes(key.flaw ?? '')) return null;
    const begin = /[-–—]{0,9} ?BEGIN(?: [A-Z0-9]{1,12}){0,4} ?[-–—]{0,9}/.exec(draft.key)?.[0];
    // sound, but a private key without its public half
    const isPrivate = key.remarks.includes('private-key');
    if (isPrivate && key.flaw === 'bad-der' && /BQYDK2V[u-x]/.test(key.text)) return null;
    // an OpenSSH or PGP key or a request for a certificate is no damaged PEM
    if (begin === undefined || /OPENSSH|SSH2|PGP|REQUEST/.test(begin)) return null;
    const text = rebuild(draft.key);
    const after = await lab.given({ key: text });
    const cure = after.key === 'failed' ? {} : { cure: { key: text } };
    return { strength: 'proven', facts: { begin: begin.trim() }, ...cure };
  },
} satisfies Cause;
