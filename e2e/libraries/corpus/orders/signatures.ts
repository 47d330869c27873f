/** Issuers whose signature is right but for its form, its hash, its salt, or the text that it covers. */
import { byHand, type Recipe } from '../by-hand.ts';
import { openssl, signBytes } from '../openssl.ts';
import { base64, bytes, NOW, times, type HandOrder, type Keys, type Order } from './order.ts';

const claims = {
  iss: 'https://issuer.example.org',
  aud: 'reports',
  sub: 'r-17',
  name: 'Zoë / 山田',
  url: 'https://example.org/a',
  ...times,
};
const url = (value: Uint8Array | string): string =>
  Buffer.from(value as string).toString('base64url');

const hand = (
  id: string,
  recipe: (keys: Keys) => Omit<Recipe, 'payload'> & Partial<Recipe>,
): HandOrder => ({
  id,
  maker: 'node:crypto',
  make: (keys) => byHand({ payload: claims, ...recipe(keys) }),
});

/** OpenSSL's own bytes, put into a token as they come. */
const raw = (id: string, alg: string, key: keyof Keys, salt?: string): HandOrder => ({
  id,
  maker: 'OpenSSL',
  make: (keys) => {
    const input = `${url(JSON.stringify({ alg, typ: 'JWT' }))}.${url(JSON.stringify(claims))}`;
    return `${input}.${url(signBytes(alg, keys[key], input, salt))}`;
  },
});

const shorn = (half: Buffer): Buffer => (half[0] === 0 ? half.subarray(1) : half);
/** Signs until R or S has a leading zero, and drops it, as a big-integer library does. */
const untilShort = (alg: string, key: string, half: number): string => {
  for (;;) {
    const token = byHand({ alg, key, payload: { ...claims, jti: String(Math.random()) } });
    const bytesOf = Buffer.from(token.split('.')[2] ?? '', 'base64url');
    const short = Buffer.concat([shorn(bytesOf.subarray(0, half)), shorn(bytesOf.subarray(half))]);
    if (short.length === 2 * half - 1) return token.replace(/[^.]+$/, url(short));
  }
};

const pythonic = (value: object): string =>
  JSON.stringify(value).replace(/":/g, '": ').replace(/,"/g, ', "');
const sorted = (value: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));
const escaped = (value: object): string =>
  JSON.stringify(value).replace(
    /[^\0-~]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Microsoft signs the SHA-256 of the nonce, and sends the nonce. */
const graph = (id: string, nonce: string): HandOrder =>
  hand(id, ({ rsa }) => {
    const header = {
      typ: 'JWT',
      nonce,
      alg: 'RS256',
      x5t: 'L1KfKFI_jnXbwWc22xZxw1sUHH0',
      kid: 'L1KfKFI_jnXbwWc22xZxw1sUHH0',
    };
    const hashed = url(openssl(['dgst', '-sha256', '-binary'], nonce));
    return {
      alg: 'RS256',
      key: rsa,
      header,
      signedHeader: { ...header, nonce: hashed },
      payload: {
        aud: '00000003-0000-0000-c000-000000000000',
        iss: 'https://sts.windows.net/0a1b2c3d-4e5f-6789-abcd-ef0123456789/',
        ...times,
        nbf: NOW - 120,
        ver: '1.0',
      },
    };
  });

export const signatures: readonly Order[] = [
  ...(['RS256', 'RS384', 'PS256', 'PS512'] as const).map((alg): Order => ({
    id: `sound-${alg}`,
    maker: alg.endsWith('4') ? 'golang-jwt' : 'PyJWT',
    alg,
    key: 'rsaNext',
    claims,
  })),
  ...(['ES256', 'EdDSA'] as const).map((alg): Order => ({
    id: `sound-${alg}`,
    maker: 'golang-jwt',
    alg,
    key: alg === 'ES256' ? 'p256' : 'ed25519',
    claims,
  })),
  { id: 'sound-HS256', maker: 'PyJWT', alg: 'HS256', secret: base64(bytes('text')), claims },
  raw('der-es256', 'ES256', 'p256'),
  raw('der-es384', 'ES384', 'p384'),
  raw('der-es512', 'ES512', 'p521'),
  hand('der-by-hand', ({ p256Other }) => ({ alg: 'ES256', key: p256Other, der: true })),
  hand('short-es256', ({ p256 }) => ({ alg: 'ES256', key: p256 })),
  { id: 'shorn-es256', maker: 'node:crypto', make: ({ p256 }) => untilShort('ES256', p256, 32) },
  { id: 'shorn-es384', maker: 'node:crypto', make: ({ p384 }) => untilShort('ES384', p384, 48) },
  hand('hex-hs256', () => ({
    alg: 'HS256',
    key: bytes('text'),
    write: (signature) => signature.toString('hex'),
  })),
  hand('hex-rs256', ({ rsaNext }) => ({
    alg: 'RS256',
    key: rsaNext,
    write: (signature) => signature.toString('hex'),
  })),
  hand('encoded-hex-hs256', () => ({
    alg: 'HS256',
    key: bytes('text'),
    write: (signature) => url(signature.toString('hex')),
  })),
  hand('encoded-base64-rs256', ({ rsaNext }) => ({
    alg: 'RS256',
    key: rsaNext,
    write: (signature) => url(signature.toString('base64')),
  })),
  hand('encoded-base64-es256', ({ p256 }) => ({
    alg: 'ES256',
    key: p256,
    write: (signature) => url(signature.toString('base64')),
  })),
  raw('salt-0', 'PS256', 'rsaNext', '0'),
  raw('salt-max', 'PS256', 'rsaNext', 'max'),
  raw('salt-20-ps512', 'PS512', 'rsaNext', '20'),
  hand('sha512-rs256', ({ rsaNext }) => ({ alg: 'RS256', key: rsaNext, hash: 'sha512' })),
  hand('sha1-rs256', ({ rsaNext }) => ({ alg: 'RS256', key: rsaNext, hash: 'sha1' })),
  hand('sha256-ps384', ({ rsaNext }) => ({ alg: 'PS384', key: rsaNext, hash: 'sha256', salt: 32 })),
  hand('sha256-hs512', () => ({ alg: 'HS512', key: bytes('long'), hash: 'sha256' })),
  hand('sha512-hs256', () => ({ alg: 'HS256', key: bytes('text'), hash: 'sha512' })),
  hand('pss-under-rs256', ({ rsaNext }) => ({ alg: 'RS256', key: rsaNext, pss: true })),
  hand('pkcs1-under-ps256', ({ rsaNext }) => ({ alg: 'PS256', key: rsaNext, pss: false })),
  hand('spaced-rs256', ({ rsaNext }) => ({ alg: 'RS256', key: rsaNext, signed: pythonic(claims) })),
  hand('spaced-es256', ({ p256 }) => ({ alg: 'ES256', key: p256, signed: pythonic(claims) })),
  hand('sorted-hs256', () => ({ alg: 'HS256', key: bytes('text'), signed: sorted(claims) })),
  hand('slashes-rs256', ({ rsaNext }) => ({
    alg: 'RS256',
    key: rsaNext,
    signed: JSON.stringify(claims).replaceAll('/', '\\/'),
  })),
  hand('escapes-hs256', () => ({ alg: 'HS256', key: bytes('text'), signed: escaped(claims) })),
  hand('indented-eddsa', ({ ed25519 }) => ({
    alg: 'EdDSA',
    key: ed25519,
    signed: JSON.stringify(claims, null, 2),
  })),
  graph('graph-nonce', 'q3hYx7Vb9sLm2TnKpRw5'),
  graph('graph-nonce-2', 'AQABAAAAAADX8GCi6Js6SK82'),
];
