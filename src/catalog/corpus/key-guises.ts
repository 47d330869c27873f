/** Keys of other worlds, keys inside something else, and values that no key has; against public keys and a shared secret. */
import { createPublicKey } from 'node:crypto';
import { alsoTrue, extra, jwk, jwks, spki, text, tokenOf, type Case } from './case.ts';
import { broken } from './scene-case.ts';

const [rsa, p256] = [spki('rsaNext'), spki('p256')];
const { n, ...plain } = jwk('rsaNext');
const [modulus, ec] = [String(n), jwk('p256')];
const body = rsa.replace(/-----[^-]*-----|\s/g, '');
const bytes = (member: unknown): Buffer => Buffer.from(String(member), 'base64url');

const putty = `PuTTY-User-Key-File-3: ssh-rsa
Encryption: none
Comment: rsa-key-20260101
Public-Lines: 1
AAAAB3NzaC1yc2EAAAADAQABAAABAQC7
Private-MAC: 0a1b2c3d`;
const request = `-----BEGIN CERTIFICATE REQUEST-----
MIICVzCCAT8CAQAwEjEQMA4GA1UEAwwHZXhhbXBsZTCCASIwDQYJKoZIhvcNAQEB
-----END CERTIFICATE REQUEST-----`;
const pgp = `-----BEGIN PGP PUBLIC KEY BLOCK-----

mQENBFy9
=abcd
-----END PGP PUBLIC KEY BLOCK-----`;
const xml = `<RSAKeyValue><Modulus>${bytes(modulus).toString('base64')}</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>`;
const missing = '404 page not found';
const html = '<html><head><title>502 Bad Gateway</title></head></html>';

/** In the place of a public key, and of a secret. */
const everywhere = (fault: string, key: string, cause: string): readonly Case[] => [
  broken('orders', fault, { key }, cause),
  alsoTrue(broken('session', fault, { key }, cause), 'hmac-key-too-short'),
];

const worlds: readonly Case[] = [
  everywhere('a file of PuTTY', putty, 'key-format-wrong'),
  everywhere('a request for a certificate', request, 'key-format-wrong'),
  everywhere('a PGP key', pgp, 'key-format-wrong'),
  everywhere("a key in .NET's XML", xml, 'key-format-wrong'),
  everywhere(
    'a list of revoked certificates',
    request.replaceAll('CERTIFICATE REQUEST', 'X509 CRL'),
    'key-format-wrong',
  ),
  everywhere('what a router says of an unknown path', missing, 'jwks-url-wrong'),
  everywhere('a page of a proxy', html, 'jwks-url-wrong'),
  everywhere('the address of the set', 'https://issuer.example.org/jwks.json', 'jwks-url-wrong'),
  everywhere(
    'a message of curl',
    'curl: (6) Could not resolve host: issuer.example',
    'jwks-url-wrong',
  ),
  everywhere('DER in hexadecimal', Buffer.from(body, 'base64').toString('hex'), 'key-format-wrong'),
  everywhere('a path', 'classpath:keys/public.pem', 'key-file-path-unreadable'),
].flat();

/** None of these is a key, nor a shared secret. */
const references: readonly Case[] = [
  'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
  'projects/demo/locations/global/keyRings/r/cryptoKeys/jwt/cryptoKeyVersions/1',
  'SHA256:uNiVztksCsDhcc0u9e8BrqQXVUpKZIDTMczCvj3tD2s',
  Array.from({ length: 20 }, () => 'AB').join(':'),
  tokenOf('mobile'),
  '${JWT_PUBLIC_KEY}',
  '{{ .Values.jwt.publicKey }}',
  'process.env.JWT_PUBLIC_KEY',
  'undefined',
].map((key) => broken('orders', `in place of a key, ${key}`, { key }, 'key-object-type-wrong'));

const within: readonly Case[] = [
  ...[
    { public_key: rsa },
    { alg: 'RS256', value: rsa },
    { realm: 'demo', public_key: body },
    { key: { n, ...plain } },
    { keys: { n, ...plain } },
    { keys: text([{ n, ...plain }]) },
    { keys: [text({ n, ...plain })] },
    { data: { keys: [{ n, ...plain }] } },
    { type: 'service_account', private_key: extra.rsaPrivate },
  ].map((key) =>
    broken(
      'orders',
      `within ${Object.keys(key).join()}`,
      { key: text(key) },
      'key-object-type-wrong',
    ),
  ),
  broken(
    'orders',
    'a JWK as JSON twice',
    { key: text(text(text({ n, ...plain }))) },
    'key-object-type-wrong',
  ),
  broken(
    'orders',
    'a JWK with escaped quotes',
    { key: text(text({ n, ...plain })).slice(1, -1) },
    'key-object-type-wrong',
  ),
  broken('orders', 'an empty set', { key: '{"keys":[]}' }, 'jwks-no-signing-keys'),
  broken(
    'orders',
    'a discovery document without jwks_uri',
    { key: text({ issuer: 'https://a.example' }) },
    'jwks-url-wrong',
  ),
];

const html5 = (pem: string): string =>
  pem.replace(/[+/=]/g, (one) => `&#x${one.charCodeAt(0).toString(16)};`);

const pems: readonly Case[] = [
  broken('orders', 'escaped twice', { key: rsa.replaceAll('\n', '\\\\n') }, 'pem-escaped-newlines'),
  broken(
    'orders',
    'of a web form',
    { key: encodeURIComponent(rsa).replaceAll('%20', '+') },
    'pem-malformed',
  ),
  broken('orders', 'of an address', { key: encodeURIComponent(rsa) }, 'pem-malformed'),
  broken('orders', 'of a template', { key: html5(rsa) }, 'pem-malformed'),
  broken('mobile', 'of a page', { key: p256.replaceAll('\n', '<br>') }, 'pem-malformed'),
  broken('mobile', 'commas for newlines', { key: p256.replaceAll('\n', ',') }, 'pem-malformed'),
  broken('mobile', 'no white space at all', { key: p256.replace(/\s/g, '') }, 'pem-malformed'),
  broken('orders', 'dashes', { key: rsa.replaceAll('-----', '–––––') }, 'pem-malformed'),
  broken('orders', 'tabs in front', { key: rsa.replace(/^/gm, '\t') }, 'pem-malformed'),
  broken(
    'orders',
    'Base64 of the whole',
    { key: Buffer.from(rsa).toString('base64') },
    'pem-missing-armor',
  ),
  broken(
    'orders',
    'Base64 of Base64 of the whole',
    { key: Buffer.from(Buffer.from(rsa).toString('base64')).toString('base64') },
    'pem-missing-armor',
  ),
  broken(
    'orders',
    'Base64 of the body',
    { key: Buffer.from(body).toString('base64') },
    'pem-missing-armor',
  ),
  broken(
    'orders',
    'BEGIN in small letters',
    { key: rsa.replace(/-----.*-----/g, (line) => line.toLowerCase()) },
    'pem-malformed',
  ),
  broken('orders', 'the name of a variable', { key: `KEY=${rsa}` }, 'pem-malformed'),
  broken('mobile', 'a byte order mark', { key: `\ufeff${p256}` }, 'pem-malformed'),
  broken('orders', 'blanks before BEGIN', { key: `   ${rsa}` }, 'pem-malformed'),
  broken('orders', 'no BEGIN line', { key: rsa.slice(rsa.indexOf('\n')) }, 'pem-missing-armor'),
];

/** SEC 1 section 2.3.3, as `openssl ec -conv_form compressed` writes it. */
const compressed = ((): string => {
  const y = bytes(ec['y']).at(-1) ?? 0;
  const prefix = Buffer.from('3039301306072a8648ce3d020106082a8648ce3d030107032200', 'hex');
  const der = Buffer.concat([prefix, Buffer.of(2 + (y % 2)), bytes(ec['x'])]);
  return `-----BEGIN PUBLIC KEY-----\n${der.toString('base64').replace(/.{64}/, '$&\n')}\n-----END PUBLIC KEY-----`;
})();

const pem = (key: Readonly<Record<string, unknown>>): string =>
  createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' }).toString();

const pq = {
  kty: 'AKP',
  alg: 'ML-DSA-44',
  kid: 'pq',
  pub: Buffer.alloc(1312, 7).toString('base64url'),
};

const values: readonly Case[] = [
  broken('orders', 'e of 1', { key: text({ n, ...plain, e: 'AQ' }) }, 'jwk-malformed'),
  broken('orders', 'e of 1, in a PEM', { key: pem({ n, ...plain, e: 'AQ' }) }, 'jwk-malformed'),
  broken('orders', 'e of 2, in a set', { key: jwks({ n, ...plain, e: 'Ag' }) }, 'jwk-malformed'),
  broken('orders', 'e in decimal', { key: text({ n, ...plain, e: '65537' }) }, 'jwk-malformed'),
  broken('orders', 'e a number', { key: text({ n, ...plain, e: 65537 }) }, 'jwk-malformed'),
  broken(
    'orders',
    'e in hexadecimal',
    { key: text({ n, ...plain, e: '010001' }) },
    'jwk-malformed',
  ),
  broken(
    'orders',
    'n in hexadecimal',
    { key: text({ ...plain, n: bytes(n).toString('hex') }) },
    'jwk-malformed',
  ),
  broken(
    'orders',
    'n cut short',
    { key: text({ ...plain, n: modulus.slice(0, -4) }) },
    'jwk-malformed',
  ),
  broken(
    'mobile',
    'x and y exchanged',
    { key: text({ ...ec, x: ec['y'], y: ec['x'] }) },
    'jwk-malformed',
  ),
  broken(
    'mobile',
    'y of another key',
    { key: text({ ...ec, y: jwk('p256Other')['y'] }) },
    'jwk-malformed',
  ),
  broken(
    'mobile',
    'the hundredth key of a set, whose point is none',
    {
      key: jwks(...Array.from({ length: 99 }, (_, i) => jwk('p256Other', { kid: `k${i}` })), {
        ...ec,
        y: jwk('p256Other')['y'],
        kid: 'mobile-2026-03',
      }),
    },
    'jwk-malformed',
  ),
  broken(
    'mobile',
    'P-384 under the name P-256',
    { key: text({ ...jwk('p384'), crv: 'P-256' }) },
    'jwk-malformed',
  ),
  broken(
    'mobile',
    'P-256 under the name P-384',
    { key: text({ ...ec, crv: 'P-384' }) },
    'jwk-malformed',
  ),
  broken(
    'mobile',
    'P-256 under the name secp256k1',
    { key: text({ ...ec, crv: 'secp256k1' }) },
    'jwk-malformed',
  ),
  broken('mobile', 'a compressed point', { key: compressed }, 'key-format-wrong'),
  broken(
    'orders',
    'alg the type of key',
    { key: text({ n, ...plain, alg: 'RSA' }) },
    'jwk-alg-conflict',
  ),
  alsoTrue(
    broken('orders', 'a key for ML-DSA', { key: text(pq) }, 'alg-key-type-mismatch'),
    'jwk-alg-conflict',
  ),
  broken(
    'orders',
    'a key for ML-DSA beside it',
    { key: jwks(pq, { n, ...plain }) },
    'jwks-unsupported-key',
  ),
];

export const keyGuises: readonly Case[] = [worlds, references, within, pems, values].flat();
