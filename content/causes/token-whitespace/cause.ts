import type { Cause } from '#jwt/model.ts';

/** White space, what has no width of its own (Unicode: Default_Ignorable_Code_Point), and controls. */
const UNSEEN = /[\s\p{DI}\p{Cc}]/gu;

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
    const found = token.raw.match(UNSEEN);
    if (!found || token.inputFlaw) return null;
    const cure = { token: token.raw.replace(UNSEEN, '') };
    const { structure, header, signature } = await lab.given(cure);
    if (structure !== 'passed' || header !== 'passed') return null;
    const facts = { count: found.length, characters: [...new Set(found)].slice(0, 5) };
    if (signature !== 'failed') return { strength: 'proven', facts, cure };
    // The line breaks of an encoder for mail may be signed: without them, the signature is lost
    const key = lab.selectedKey();
    if (key && (await lab.attempt({ key })) === 'verified') return { strength: 'proven', facts };
    // Text that merely follows the token, after white space, would also join it, and spoil its signature; and a soft
    // hyphen may stand for a hyphen
    return { strength: /[^\S\ufeff]|\u00ad/.test(token.raw) ? 'possible' : 'proven', facts, cure };
  },
} satisfies Cause;
