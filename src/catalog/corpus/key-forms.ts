/** Keys in another form than the verifier wants, too short, or no keys at all. */
import { caseOf, extra, jwk, secrets, spki, text, type Case } from './case.ts';
import { broken } from './scene-case.ts';
import { byRsa, bySecret } from './scenes.ts';

const forms: readonly Case[] = [
  broken('airflow', 'a certificate', { key: extra.rsaCertificate }, 'cert-vs-public-key'),
  broken('mobile', 'a certificate', { key: extra.p256Certificate }, 'cert-vs-public-key'),
  broken(
    'airflow',
    'a chain, the authority first',
    { key: extra.chain },
    'pem-chain-wrong-certificate',
  ),
  broken(
    'partner',
    'a chain, the authority first',
    { key: extra.chain },
    'pem-chain-wrong-certificate',
  ),
  broken('billing', 'PKCS#1', { key: extra.rsaPkcs1 }, 'pkcs1-vs-spki'),
  broken('partner', 'PKCS#1', { key: extra.rsaPkcs1 }, 'pkcs1-vs-spki'),
  broken('orders', 'a private key, PKCS#8', { key: extra.rsaPrivate }, 'private-vs-public'),
  broken('saml', 'a private key, PKCS#1', { key: extra.rsaPrivatePkcs1 }, 'private-vs-public'),
  broken('script', 'a private key, SEC 1', { key: extra.p256PrivateSec1 }, 'private-vs-public'),
  broken(
    'edge',
    'a private JWK',
    { key: text(jwk('ed25519', { d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A' })) },
    'private-vs-public',
  ),
  broken('airflow', 'OpenSSH', { key: extra.rsaSsh }, 'key-format-wrong'),
  broken(
    'billing',
    'OpenSSH with a comment',
    { key: `${extra.rsaSsh} deploy@ci` },
    'key-format-wrong',
  ),
];

const random = 'k7sTMTYrK8dWQu3EJhmQ/SCUbQmuZzaMYumo9t45';

const objects: readonly Case[] = [
  broken('orders', 'a path', { key: './keys/public.pem' }, 'key-file-path-unreadable'),
  broken(
    'mobile',
    'a path of a container',
    { key: '/run/secrets/jwt_public_key' },
    'key-file-path-unreadable',
  ),
  broken('bank', 'a path of Windows', { key: 'C:\\certs\\verify.cer' }, 'key-file-path-unreadable'),
  broken(
    'bank',
    'a path without extension',
    { key: 'keys/jwt/public' },
    'key-file-path-unreadable',
  ),
  broken(
    'mobile',
    'a random secret that ends like a file',
    { key: `jwt_${random}.key` },
    'alg-hs-rs-confusion',
  ),
  broken('session', 'the same for HS256', { key: `jwt_${random}.key` }, 'secret-wrong'),
  broken(
    'orders',
    'a secret that begins with a slash',
    { key: `/${random}=` },
    'alg-hs-rs-confusion',
  ),
  broken('session', 'the same for HS256', { key: `/${random}=` }, 'secret-wrong'),
  broken(
    'orders',
    'a secret of 24 bytes with colons',
    { key: Array.from({ length: 24 }, () => '9c').join(':') },
    'alg-hs-rs-confusion',
  ),
  broken('orders', 'a password like a path', { key: '/Wz3[nm%P>6*Jvy' }, 'alg-hs-rs-confusion'),
  broken('okta', 'a promise', { key: '[object Promise]' }, 'key-object-type-wrong'),
  broken('auth0', 'an object', { key: '[object Object]' }, 'key-object-type-wrong'),
  broken(
    'mobile',
    'a JWK as a JSON string',
    { key: text(text(jwk('p256'))) },
    'key-object-type-wrong',
  ),
  caseOf(
    'json-secret',
    'a MAC with the text of the JWK',
    { ...bySecret, key: text({ kty: 'oct', k: Buffer.from(secrets.text).toString('base64url') }) },
    'key-object-type-wrong',
  ),
  broken('auth0', 'no key', { key: '' }, 'key-missing'),
  broken('express', 'no secret', { key: ' ' }, 'key-missing'),
];

const weak: readonly Case[] = [
  caseOf(
    'short-hs256',
    '16 bytes for HS256',
    { ...bySecret, key: secrets.short },
    'hmac-key-too-short',
  ),
  caseOf(
    'short-hs512',
    '48 bytes for HS512',
    { ...bySecret, algorithms: 'HS512' },
    'hmac-key-too-short',
  ),
  caseOf(
    'short-hs384',
    '40 bytes for HS384',
    { ...bySecret, key: secrets.hex.slice(0, 40), algorithms: 'HS384' },
    'hmac-key-too-short',
  ),
  caseOf('rsa-1024', '1024 bits', { ...byRsa, key: spki('rsaShort') }, 'rsa-key-too-short'),
  caseOf(
    'rsa-1024-ps',
    '1024 bits, PS256',
    { ...byRsa, key: spki('rsaShort'), algorithms: 'PS256' },
    'rsa-key-too-short',
  ),
];

export const keyForms: readonly Case[] = [...forms, ...objects, ...weak];
