import type { Cause } from '#jwt/model.ts';

/** RFC 7468 section 2: the frame and the lines of 64 characters, put back. */
const reflow = (text: string): string =>
  text
    .trim()
    .replace(
      /-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----\s*/g,
      (_, label, body: string) => {
        const lines = body.replace(/\s/g, '').match(/.{1,64}/g) ?? [];
        return [
          `-----BEGIN ${String(label)}-----`,
          ...lines,
          `-----END ${String(label)}-----\n`,
        ].join('\n');
      },
    )
    .trim();

export default {
  explains: ['key'],
  refines: 'pem-malformed',
  symptoms: [
    'secretOrPublicKey must be an asymmetric key when using RS256',
    'Unsupported PEM public key.',
    'error:1E08010C:DECODER routines::unsupported',
    'PEM routines:get_name:no start line',
    'invalid key: Key must be a PEM encoded PKCS1 or PKCS8 key',
  ],
  cure: 'pem-newlines',
  async examine({ key, draft }, lab) {
    if (key.flaw !== 'one-line') return null;
    const text = reflow(draft.key);
    const after = await lab.given({ key: text });
    const facts = { length: draft.key.trim().length };
    return after.key === 'failed'
      ? { strength: 'likely', facts }
      : { strength: 'proven', facts, cure: { key: text } };
  },
} satisfies Cause;
