import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['claims'],
  symptoms: [
    'DPoP proof requires the DPoP authentication scheme, not Bearer',
    'use_dpop_nonce',
    'invalid_dpop_proof',
  ],
  cure: 'token-type',
  examine({ token }) {
    const cnf = token.claims?.['cnf'];
    if (typeof cnf !== 'object' || cnf === null || Array.isArray(cnf)) return null;
    const members = Object.keys(cnf);
    return members.length > 0 ? { strength: 'proven', facts: { members } } : null;
  },
} satisfies Cause;
