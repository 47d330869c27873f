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
  examine({ token: { headerReading, payloadReading } }, lab) {
    const [header, payload] = [headerReading?.text, payloadReading?.text];
    if (header == null || payload == null) return null;
    return lab.examineSigned([
      ['decode(header).decode(payload)', `${header}.${payload}`],
      ['decode(header) + decode(payload)', header + payload],
      ['decode(payload)', payload],
    ]);
  },
} satisfies Cause;
