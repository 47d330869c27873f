import type { Cause, Lab } from '#jwt/model.ts';

/** The byte sequences that a public key's text has on its way from a file to an HMAC. */
const candidates = (text: string, lab: Lab): readonly (readonly [string, Uint8Array | null])[] => {
  const plain = text.trim().replace(/\r\n/g, '\n');
  const body = plain.replace(/-----[^-]*-----/g, '').replace(/\s/g, '');
  const utf8 = (value: string): Uint8Array | null => lab.decode(value, 'utf8');
  return [
    ['text', utf8(text)],
    ['text.trim()', utf8(plain)],
    ['text + "\\n"', utf8(`${plain}\n`)],
    ['text (CRLF)', utf8(`${plain.replace(/\n/g, '\r\n')}\r\n`)],
    ['Base64', utf8(body)],
    ['DER', lab.decode(body, 'base64')],
  ];
};

export default {
  explains: ['key', 'algorithm'],
  refines: 'alg-hs-rs-confusion',
  symptoms: [
    'secretOrPublicKey must be a symmetric key when using HS256',
    'The specified key is an asymmetric key or x509 certificate and should not be used as an HMAC secret.',
    'invalid algorithm',
    'This key may not be safe to import',
    '"alg" (Algorithm) Header Parameter value not allowed',
    'The specified alg value is not allowed',
    'signing method HS256 is invalid',
  ],
  cure: 'pin-algorithms',
  async examine({ token, key, draft }, lab) {
    const alg = token.header?.['alg'];
    if (typeof alg !== 'string' || !alg.startsWith('HS')) return null;
    if (key.keys.every(({ kty }) => kty === 'oct')) return null;
    for (const [form, bytes] of candidates(draft.key, lab)) {
      if (bytes && (await lab.attempt({ key: bytes, alg })) === 'verified')
        return { strength: 'proven', facts: { alg, form } };
    }
    return { ruledOut: true };
  },
} satisfies Cause;
