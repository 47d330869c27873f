/** Issuers that sign another text than they send, or pad it in another way: what shell scripts and key services invite to. */
import { createHash, createPrivateKey, sign } from 'node:crypto';
import { file, macBytes, openssl, signBytes, toRaw } from '../openssl.ts';
import { bytes, NOW, times, type HandOrder, type Keys } from './order.ts';

const claims = {
  iss: 'https://issuer.example.org',
  aud: 'reports',
  sub: 'r-17',
  name: '~~~???>>>',
  ...times,
};
const url = (value: Uint8Array | string): string =>
  Buffer.from(value as string).toString('base64url');
const standard = (value: string): string => Buffer.from(value).toString('base64');
const sha256 = (text: string | Uint8Array): Buffer => createHash('sha256').update(text).digest();

/** The signature of `made` under the input of a token of that algorithm. */
const scripted = (
  id: string,
  alg: string,
  made: (input: string, keys: Keys, header: string, payload: string) => Uint8Array,
  maker: HandOrder['maker'] = 'OpenSSL',
): HandOrder => ({
  id,
  maker,
  make: (keys) => {
    const [header, payload] = [JSON.stringify({ alg, typ: 'JWT' }), JSON.stringify(claims)];
    const input = `${url(header)}.${url(payload)}`;
    return `${input}.${url(made(input, keys, header, payload))}`;
  },
});

const pkeyutl = (key: string, digest: Uint8Array, ...options: readonly string[]): Buffer =>
  openssl(['pkeyutl', '-sign', '-inkey', file(key), ...options], digest);

export const scripts: readonly HandOrder[] = [
  scripted('echo-rs256', 'RS256', (input, { rsaNext }) =>
    signBytes('RS256', rsaNext, `${input}\n`),
  ),
  scripted('echo-es256', 'ES256', (input, { p256 }) =>
    toRaw(signBytes('ES256', p256, `${input}\n`), 32),
  ),
  scripted('echo-hs256', 'HS256', (input) => macBytes('HS256', bytes('text'), `${input}\n`)),
  scripted(
    'hashed-twice-rs256',
    'RS256',
    (input, { rsaNext }) => sign('sha256', sha256(input), createPrivateKey(rsaNext)),
    'node:crypto',
  ),
  scripted(
    'hashed-twice-es256',
    'ES256',
    (input, { p256 }) =>
      sign('sha256', sha256(input), { key: createPrivateKey(p256), dsaEncoding: 'ieee-p1363' }),
    'node:crypto',
  ),
  scripted('json-rs256', 'RS256', (_, { rsaNext }, header, payload) =>
    signBytes('RS256', rsaNext, `${header}.${payload}`),
  ),
  scripted('payload-rs256', 'RS256', (input, { rsaNext }) =>
    signBytes('RS256', rsaNext, input.split('.')[1] ?? ''),
  ),
  scripted('payload-hs256', 'HS256', (input) =>
    macBytes('HS256', bytes('text'), input.split('.')[1] ?? ''),
  ),
  scripted('standard-rs256', 'RS256', (_, { rsaNext }, header, payload) =>
    signBytes('RS256', rsaNext, `${standard(header)}.${standard(payload)}`),
  ),
  scripted('bare-digest-rs256', 'RS256', (input, { rsaNext }) => pkeyutl(rsaNext, sha256(input))),
  scripted('md5-rs256', 'RS256', (input, { rsaNext }) =>
    openssl(['dgst', '-md5', '-sign', file(rsaNext)], input),
  ),
  scripted('mgf1-sha1-ps256', 'PS256', (input, { rsaNext }) =>
    openssl(
      [
        'dgst',
        '-sha256',
        '-sign',
        file(rsaNext),
        '-sigopt',
        'rsa_padding_mode:pss',
        '-sigopt',
        'rsa_pss_saltlen:32',
        '-sigopt',
        'rsa_mgf1_md:sha1',
      ],
      input,
    ),
  ),
  scripted('little-endian-rs256', 'RS256', (input, { rsaNext }) =>
    signBytes('RS256', rsaNext, input).reverse(),
  ),
];

const dated = (id: string, change: object) => ({
  id,
  maker: 'golang-jwt' as const,
  alg: 'HS256',
  secret: bytes('text').toString('base64'),
  claims: { ...claims, ...change },
});

export const odd = [
  dated('exp-duration', { exp: 3600 }),
  dated('exp-micro', { exp: (NOW + 600) * 1_000_000 }),
  dated('zero-life', { iat: NOW - 7200, exp: NOW - 7200 }),
  dated('exp-fraction', { exp: NOW - 4000.25 }),
  dated('nbf-299', { nbf: NOW + 299 }),
  dated('nbf-301', { nbf: NOW + 301 }),
  dated('dev-tenant', { iss: 'https://dev-acme.eu.auth0.com/' }),
  dated('keycloak-new', {
    iss: 'https://sso.example.net/realms/shop',
    aud: 'orders-dev',
    azp: 'web-client',
  }),
  dated('google', {
    iss: 'https://accounts.google.com',
    aud: '123-abc.apps.googleusercontent.com',
    azp: '123-abc.apps.googleusercontent.com',
  }),
];
