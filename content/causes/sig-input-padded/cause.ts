import type { Cause } from '#jwt/model.ts';

const pad = (text: string): string => text.padEnd(Math.ceil(text.length / 4) * 4, '=');
const standard = (text: string): string => text.replace(/-/g, '+').replace(/_/g, '/');

const WRAPS = [
  ['base64 -w60', 60, '\n', '\n'],
  ['base64 -w64', 64, '\n', '\n'],
  ['base64 -w76', 76, '\n', '\n'],
  ['base64 (CRLF)', 76, '\r\n', ''],
  ['base64 (CRLF), CRLF', 76, '\r\n', '\r\n'],
] as const;

/** With the line breaks that `base64`, Ruby, OpenSSL and MIME put into what they encode. */
const wrap = (text: string, [, width, end, last]: (typeof WRAPS)[number]): string =>
  text
    .split('.')
    .map((part) => (part.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(end) + last)
    .join('.');

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
      // each is a hash of the whole
      ...(payload.length > 65_536 ? [] : WRAPS).flatMap((how) =>
        [url, standard(url), `${header}.${payload}`].map(
          (text) => [how[0], wrap(text, how)] as const,
        ),
      ),
    ]);
  },
} satisfies Cause;
