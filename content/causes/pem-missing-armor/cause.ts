import type { Cause, KeyForm, Lab } from '#jwt/model.ts';

const LABELS: Partial<Record<KeyForm, string>> = {
  spki: 'PUBLIC KEY',
  certificate: 'CERTIFICATE',
  pkcs1: 'RSA PUBLIC KEY',
  pkcs8: 'PRIVATE KEY',
  sec1: 'EC PRIVATE KEY',
};

const frame = (body: string, label: string): string => {
  const lines = body.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n');
};

/** What stands round the Base64: the name of a setting, quotes, an END without its BEGIN. */
const AROUND = /^[\w.-]{1,64}\s?[:=]\s?["']?(?=\w)|-----END [A-Z ]{3,40}-----$|["';,]{1,3}$/g;

/** Decoded as often as it was encoded: a PEM begins with a dash, DER with a SEQUENCE. */
const unwrap = (text: string, lab: Lab): Uint8Array | null => {
  const bytes = lab.decode(text, 'base64');
  return bytes === null || bytes[0] === 0x2d || bytes[0] === 0x30
    ? bytes
    : unwrap(lab.encode(bytes, 'utf8') ?? '', lab);
};

export default {
  explains: ['key'],
  refines: 'pem-malformed',
  symptoms: [
    'secretOrPublicKey must be an asymmetric key when using RS256',
    '"spki" must be SPKI formatted string',
    'Could not parse the provided public key.',
    'MalformedFraming',
    'invalid key: Key must be a PEM encoded PKCS1 or PKCS8 key',
  ],
  cure: 'pem-newlines',
  async examine({ key, draft }, lab) {
    const label = LABELS[key.keys[0]?.form ?? 'secret'];
    if (key.flaw !== 'no-armor' || label === undefined) return null;
    const bytes = unwrap(draft.key.trim().replace(AROUND, ''), lab) ?? new Uint8Array();
    // the whole PEM, frame and all, may have become Base64
    const inner = bytes[0] === 0x2d ? lab.encode(bytes, 'utf8') : null;
    const text = inner ?? frame(lab.encode(bytes, 'base64') ?? '', label);
    const after = await lab.given({ key: text });
    return after.key === 'failed'
      ? { strength: 'likely', facts: { label } }
      : { strength: 'proven', facts: { label }, cure: { key: text } };
  },
} satisfies Cause;
