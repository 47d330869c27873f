import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['signature'],
  refines: 'payload-tampered',
  symptoms: [
    'invalid signature',
    'signature verification failed',
    'Signature verification failed',
    'crypto/rsa: verification error',
    'signature is invalid',
  ],
  cure: 'base64url',
  examine({ token: { parts } }, lab) {
    const [header = '', payload = ''] = parts.map(({ text }) => text);
    // The UTF-16 of .NET, of either order
    const wide = lab.decode(`${header}.${payload}`, 'utf16le') ?? new Uint8Array();
    return lab.examineSigned([
      ['payload', payload],
      ['header', header],
      ['header + payload', header + payload],
      ['header.payload.', `${header}.${payload}.`],
      ['payload.header', `${payload}.${header}`],
      ['payload + header', payload + header],
      ['.payload', `.${payload}`],
      ['JSON.stringify("header.payload")', `"${header}.${payload}"`],
      ['UTF-16LE(header.payload)', wide],
      ['UTF-16BE(header.payload)', wide.map((_, i) => wide[i ^ 1] ?? 0)],
    ]);
  },
} satisfies Cause;
