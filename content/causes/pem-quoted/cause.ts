import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  refines: 'pem-malformed',
  symptoms: [
    'secretOrPublicKey must be an asymmetric key when using RS256',
    '"spki" must be SPKI formatted string',
    'Could not parse the provided public key.',
    'PEM routines:get_name:no start line',
    'invalid key: Key must be a PEM encoded PKCS1 or PKCS8 key',
  ],
  cure: 'pem-newlines',
  async examine({ key, draft }, lab) {
    const quote = /^["'`]/.exec(draft.key.trim())?.[0];
    if (key.flaw !== 'quoted' || quote === undefined || !draft.key.includes('BEGIN')) return null;
    const text = draft.key
      .trim()
      .replace(/^["'`]{1,3}|["'`;,]{1,3}$/g, '')
      // quoted PEMs come from JSON and .env files, which escape newlines as well
      .replace(/(?:\\r)?\\n/g, '\n')
      .trim();
    const after = await lab.given({ key: text });
    return after.key === 'failed'
      ? { strength: 'likely', facts: { quote } }
      : { strength: 'proven', facts: { quote }, cure: { key: text } };
  },
} satisfies Cause;
