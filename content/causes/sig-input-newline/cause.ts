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
  examine({ token: { signingInput, parts } }, lab) {
    const input = signingInput ?? '';
    return lab.examineSigned([
      ['header.payload\\n', `${input}\n`],
      ['header.payload\\r\\n', `${input}\r\n`],
      ['header.payload\\r', `${input}\r`],
      ['header.payload\\n\\n', `${input}\n\n`],
      ['payload\\n', `${parts[1]?.text ?? ''}\n`],
    ]);
  },
} satisfies Cause;
