import type { Cause } from '#jwt/model.ts';

/** Counted: an unbounded run before the end would take quadratic time on hostile text. */
const EDGES = /^[\s<({[*_$]{1,8}|[\s>)}\],;*.]{1,8}$/g;
const ELLIPSIS = /…|\.{3,}/g;

export default {
  explains: ['input', 'structure'],
  refines: 'malformed-token',
  symptoms: [
    'invalid token',
    'JWS Protected Header is invalid',
    'Invalid header padding',
    'Token Signature could not be verified.',
    'jwt malformed',
  ],
  cure: 'whole-token',
  async examine({ token }, lab) {
    // Two braces round it, as templates have them, begin like JSON
    if (!['decorated', 'json', null].includes(token.inputFlaw)) return null;
    const edges = token.text.match(EDGES) ?? [];
    const marks = [...new Set([...edges, ...(token.text.match(ELLIPSIS) ?? [])])].slice(0, 4);
    const inner = token.text.replace(EDGES, '');
    const cure = { token: lab.unwrap(inner) ?? inner };
    if (marks.length === 0 || !cure.token.startsWith('ey')) return null;
    const { structure } = await lab.given(cure);
    // What an ellipsis stands for is lost
    if (structure !== 'passed') return { strength: 'likely', facts: { marks } };
    return { strength: 'proven', facts: { marks }, cure };
  },
} satisfies Cause;
