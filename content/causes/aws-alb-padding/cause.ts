import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['structure'],
  refines: 'token-not-base64url',
  symptoms: [
    'invalid token',
    'illegal base64 data at input byte',
    'Invalid crypto padding',
    'Base64(InvalidByte(',
    'invalid signature',
  ],
  async examine({ token }, lab) {
    const signer = token.header?.['signer'];
    const isAlb = typeof signer === 'string' && signer.startsWith('arn:aws:elasticloadbalancing:');
    if (!isAlb || !token.text.includes('=')) return null;
    const key = lab.selectedKey();
    // The signature covers the text with its padding
    const isSigned = key !== null && (await lab.attempt({ key })) === 'verified';
    return { strength: isSigned ? 'proven' : 'likely', facts: { signer } };
  },
} satisfies Cause;
