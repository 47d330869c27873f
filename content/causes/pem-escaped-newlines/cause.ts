import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  refines: 'pem-malformed',
  symptoms: [
    'secretOrPublicKey must be an asymmetric key when using RS256',
    'Could not parse the provided public key.',
    'error:1E08010C:DECODER routines::unsupported',
    'PEM routines:get_name:no start line',
    'invalid key: Key must be a PEM encoded PKCS1 or PKCS8 key',
    'InvalidCharacterError: Invalid character',
  ],
  cure: 'pem-newlines',
  async examine({ key, draft }, lab) {
    if (key.flaw !== 'escaped-newlines') return null;
    const count = draft.key.match(/\\n/g)?.length ?? 0;
    const plain = draft.key.replace(/(?:\\{1,4}r)?\\{1,4}n/g, '\n').trim();
    const after = await lab.given({ key: plain });
    return after.key === 'failed'
      ? { strength: 'likely', facts: { count } }
      : { strength: 'proven', facts: { count }, cure: { key: plain } };
  },
} satisfies Cause;
