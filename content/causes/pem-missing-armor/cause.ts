import type { Cause, KeyForm } from '#jwt/model.ts';

const LABELS: Partial<Record<KeyForm, string>> = {
  spki: 'PUBLIC KEY',
  certificate: 'CERTIFICATE',
  pkcs1: 'RSA PUBLIC KEY',
  pkcs8: 'PRIVATE KEY',
  sec1: 'EC PRIVATE KEY',
};

const frame = (text: string, label: string): string => {
  const body = text.replace(/-----END [A-Z ]+-----|\s/g, '');
  const lines = body.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n');
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
    const once = lab.decode(draft.key, 'base64');
    const twice = once && lab.decode(lab.encode(once, 'utf8') ?? '', 'base64');
    const bytes = twice ?? once;
    // the whole PEM, frame and all, may have become Base64
    const inner = bytes?.[0] === 0x2d ? lab.encode(bytes, 'utf8') : null;
    const body = twice && lab.encode(twice, 'base64');
    const text = inner ?? frame(body ?? draft.key, label);
    const after = await lab.given({ key: text });
    return after.key === 'failed'
      ? { strength: 'likely', facts: { label } }
      : { strength: 'proven', facts: { label }, cure: { key: text } };
  },
} satisfies Cause;
