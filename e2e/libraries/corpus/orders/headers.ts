/** Issuers that write an odd header, sign nothing, or encrypt. */
import { createCipheriv } from 'node:crypto';
import { file, openssl } from '../openssl.ts';
import { claims, hand, hs, rs, url } from './hand.ts';
import { NOW, times, type HandOrder, type Keys, type Order } from './order.ts';

const none = (id: string, header: object, payload: object, signature = ''): HandOrder => ({
  id,
  maker: 'node:crypto',
  make: () => `${url(JSON.stringify(header))}.${url(JSON.stringify(payload))}.${signature}`,
});

/** RFC 7516 section 3.1: five parts. */
const jwe = (
  id: string,
  alg: string,
  wrapped: (keys: Keys, cek: Buffer) => Uint8Array,
): HandOrder => ({
  id,
  maker: 'OpenSSL',
  make: (keys) => {
    const [cek, iv] = [openssl(['rand', '32']), openssl(['rand', '12'])];
    const header = url(JSON.stringify({ alg, enc: 'A256GCM', kid: 'enc-1' }));
    const cipher = createCipheriv('aes-256-gcm', cek, iv).setAAD(Buffer.from(header));
    const text = Buffer.concat([cipher.update(JSON.stringify(claims)), cipher.final()]);
    return [header, url(wrapped(keys, cek)), url(iv), url(text), url(cipher.getAuthTag())].join(
      '.',
    );
  },
});

export const headers: readonly Order[] = [
  none('none', { alg: 'none', typ: 'JWT' }, claims),
  none('none-capital', { alg: 'None' }, claims),
  { id: 'none-pyjwt', maker: 'PyJWT', alg: 'none', secret: '', claims },
  none(
    'firebase-emulator',
    { alg: 'none', typ: 'JWT' },
    {
      iss: 'https://securetoken.google.com/acme-dev-1',
      aud: 'acme-dev-1',
      sub: 'u1',
      user_id: 'u1',
      ...times,
      firebase: { sign_in_provider: 'anonymous', identities: {} },
    },
  ),
  hs('alg-lower', { header: { alg: 'hs256', typ: 'JWT' } }),
  hs('alg-hmacsha256', { header: { alg: 'HMACSHA256', typ: 'JWT' } }),
  rs('alg-java', { header: { alg: 'SHA256withRSA' } }),
  rs('alg-uri', {
    header: { alg: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', typ: 'JWT' },
  }),
  rs('alg-rsa-sha512', { header: { alg: 'RSA-SHA512' }, hash: 'sha512' }),
  hs('alg-missing', { header: { typ: 'JWT' } }),
  rs('alg-missing-kid', { header: { typ: 'JWT', kid: 'k1' } }),
  hand('es256k', ({ k256 }) => ({ alg: 'ES256K', key: k256, hash: 'sha256' })),
  {
    id: 'ed448',
    maker: 'OpenSSL',
    make: ({ ed448 }) => {
      const input = `${url('{"alg":"Ed448"}')}.${url(JSON.stringify(claims))}`;
      return `${input}.${url(openssl(['pkeyutl', '-sign', '-rawin', '-inkey', file(ed448), '-in', file(input)]))}`;
    },
  },
  hs('crit-exp', { header: { alg: 'HS256', crit: ['exp'], exp: NOW + 9 } }),
  rs('crit-tenant', {
    header: {
      alg: 'RS256',
      crit: ['https://example.org/tenant'],
      'https://example.org/tenant': 'a',
    },
  }),
  hs('b64-false', { header: { alg: 'HS256', b64: false, crit: ['b64'] } }),
  rs('b64-false-alone', { header: { alg: 'RS256', b64: false } }),
  hand('alb', ({ p256 }) => ({
    alg: 'ES256',
    key: p256,
    header: {
      typ: 'JWT',
      kid: 'b1d2c3',
      alg: 'ES256',
      iss: 'https://id.example.org',
      client: 'c1',
      signer:
        'arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:loadbalancer/app/web/50dc6c495c0c9188',
      exp: NOW + 120,
    },
    payload: { sub: 'r-17', username: 'r-17', exp: NOW + 120, iss: 'https://id.example.org' },
    encode: (value) => value.toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
  })),
  rs('padded-and-signed', {
    encode: (value) => value.toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
    payload: { ...claims, n: 1 },
  }),
  hs('standard-and-signed', {
    encode: (value) => value.toString('base64'),
    payload: { ...claims, note: '~~~???>>>ÿ', n: 12 },
  }),
  jwe('jwe-rsa', 'RSA-OAEP', ({ rsaEncryption }, cek) =>
    openssl(
      ['pkeyutl', '-encrypt', '-inkey', file(rsaEncryption), '-pkeyopt', 'rsa_padding_mode:oaep'],
      cek,
    ),
  ),
  jwe('jwe-dir', 'dir', () => new Uint8Array(0)),
];
