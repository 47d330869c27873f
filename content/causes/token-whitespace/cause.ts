import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['input', 'structure'],
  refines: 'malformed-token',
  symptoms: [
    'invalid token',
    'signature verification failed',
    'Invalid crypto padding',
    'illegal base64 data at input byte',
    'Compact JWT strings may not contain whitespace.',
    'The token signature is invalid.',
  ],
  cure: 'whole-token',
  async examine({ token }, lab) {
    const found = token.raw.match(/\s/g);
    if (!found || token.inputFlaw) return null;
    const cure = { token: token.raw.replace(/\s+/g, '') };
    const { structure, header, signature } = await lab.given(cure);
    if (structure !== 'passed' || header !== 'passed') return null;
    return {
      // Text that merely follows the token would also join it, and spoil its signature
      strength: signature === 'failed' ? 'possible' : 'proven',
      facts: { count: found.length, characters: [...new Set(found)] },
      cure,
    };
  },
} satisfies Cause;
