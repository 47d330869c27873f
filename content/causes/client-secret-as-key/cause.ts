import type { Cause } from '#jwt/model.ts';

/** A credential as consoles show it: one word, no key format, no file name. */
const looksLikeCredential = (text: string): boolean =>
  /^[\w.~-]{16,128}$/.test(text) && !/^[.~]|\.(?:pem|key|crt|cer|der|json|jwk|pub)$/i.test(text);

export default {
  explains: ['key'],
  refines: 'alg-hs-rs-confusion',
  symptoms: [
    'secretOrPublicKey must be an asymmetric key when using RS256',
    'Could not parse the provided public key.',
    '"spki" must be SPKI formatted string',
    'error:0909006C:PEM routines:get_name:no start line',
    'Key must be a PEM encoded PKCS1 or PKCS8 key',
  ],
  cure: 'key-for-algorithm',
  examine({ token, key, expectation }) {
    const alg = token.header?.['alg'];
    if (typeof alg !== 'string' || !/^(?:RS|PS|ES|Ed)/.test(alg)) return null;
    if (key.kind !== 'secret' || !looksLikeCredential(key.text.trim())) return null;
    // a verifier that expects HMAC has been given what it asked for
    if (expectation.algorithms?.every((item) => item.startsWith('HS'))) return null;
    return { strength: 'likely', facts: { alg } };
  },
} satisfies Cause;
