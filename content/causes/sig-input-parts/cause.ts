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
    return lab.examineSigned([
      ['payload', payload],
      ['header', header],
      ['header + payload', header + payload],
      ['header.payload.', `${header}.${payload}.`],
      ['payload.header', `${payload}.${header}`],
      ['payload + header', payload + header],
      ['.payload', `.${payload}`],
      ['JSON.stringify("header.payload")', `"${header}.${payload}"`],
    ]);
  },
} satisfies Cause;
