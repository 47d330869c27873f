import type { Cause } from '#jwt/model.ts';

const FORMS: Readonly<Record<string, string>> = { pem: 'PEM', jwk: 'JWK', jwks: 'JWKS' };

export default {
  explains: ['input'],
  refines: 'malformed-token',
  symptoms: [
    'jwt malformed',
    'invalid token',
    'Invalid Compact JWS',
    'Not enough segments',
    'secretOrPublicKey must be an asymmetric key when using',
    '"spki" must be SPKI formatted string',
    'invalid key: Key must be a PEM encoded PKCS1 or PKCS8 key',
  ],
  async examine({ token, draft }, lab) {
    const { inputFlaw, text } = token;
    if (inputFlaw !== 'pem' && inputFlaw !== 'json') return null;
    const form = FORMS[inputFlaw === 'pem' ? 'pem' : lab.readKey(text).kind];
    if (form === undefined) return null;
    // The arguments of a call may be swapped
    const cure = { token: draft.key, key: draft.token };
    const { structure } = await lab.given(cure);
    return { strength: 'proven', facts: { form }, ...(structure === 'passed' ? { cure } : {}) };
  },
} satisfies Cause;
