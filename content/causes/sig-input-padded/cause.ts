import type { Cause } from '#jwt/model.ts';

const pad = (text: string): string => text.padEnd(Math.ceil(text.length / 4) * 4, '=');
const standard = (text: string): string => text.replace(/-/g, '+').replace(/_/g, '/');

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
    const url = `${pad(header)}.${pad(payload)}`;
    return lab.examineSigned([
      ['base64url(header)=.base64url(payload)=', url],
      ['base64(header)=.base64(payload)=', standard(url)],
      ['base64(header).base64(payload)', standard(`${header}.${payload}`)],
    ]);
  },
} satisfies Cause;
