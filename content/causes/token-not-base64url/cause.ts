import type { Cause } from '#jwt/model.ts';

/** RFC 4648 section 5 in place of section 4, without padding. */
const toBase64Url = (text: string): string =>
  text
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}(?=\.|$)/g, '');

export default {
  explains: ['structure'],
  refines: 'malformed-token',
  symptoms: [
    'invalid token',
    'Failed to base64url decode the signature',
    'Invalid payload padding',
    'The token payload is not a valid base64url serialized JSON.',
    'illegal base64 data at input byte',
    'Illegal base64url character',
  ],
  cure: 'base64url',
  async examine({ token }, lab) {
    const characters = ['+', '/', '='].filter((character) => token.text.includes(character));
    if (token.inputFlaw || characters.length === 0) return null;
    const cure = { token: toBase64Url(token.text) };
    const { structure, signature } = await lab.given(cure);
    if (structure !== 'passed') return null;
    // A signature that covers the text as it stands is lost when the text is put right
    const key = signature === 'failed' ? lab.selectedKey() : null;
    const isLost = key !== null && (await lab.attempt({ key })) === 'verified';
    return { strength: 'proven', facts: { characters }, ...(isLost ? {} : { cure }) };
  },
} satisfies Cause;
