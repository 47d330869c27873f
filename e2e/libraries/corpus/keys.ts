/** Fresh test keys in every form in which somebody hands one on. */
import { execFileSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { file, openssl } from './openssl.ts';

const RSA = ['rsa', 'rsaNext', 'rsaOther', 'rsaShort', 'rsaEncryption', 'authority'] as const;
const EC = ['p256', 'p256Other', 'p256Zero', 'p384', 'p521', 'k256'] as const;
const EDWARDS = ['ed25519', 'ed25519Other', 'ed448'] as const;

export type KeyName = (typeof RSA | typeof EC | typeof EDWARDS)[number];

const CURVES = {
  p256: 'P-256',
  p256Other: 'P-256',
  p256Zero: 'P-256',
  p384: 'P-384',
  p521: 'P-521',
  k256: 'secp256k1',
};
const BITS = {
  rsa: 3072,
  rsaNext: 2048,
  rsaOther: 2048,
  rsaShort: 1024,
  rsaEncryption: 2048,
  authority: 2048,
};

const text = (args: readonly string[], input?: string): string => openssl(args, input).toString();

const generate = (name: KeyName): string => {
  if (name in BITS)
    return text([
      'genpkey',
      '-algorithm',
      'RSA',
      '-pkeyopt',
      `rsa_keygen_bits:${BITS[name as keyof typeof BITS]}`,
    ]);
  if (name in CURVES)
    return text([
      'genpkey',
      '-algorithm',
      'EC',
      '-pkeyopt',
      `ec_paramgen_curve:${CURVES[name as keyof typeof CURVES]}`,
    ]);
  return text(['genpkey', '-algorithm', name === 'ed448' ? 'ed448' : 'ed25519']);
};

const jwkOf = (pem: string): Readonly<Record<string, string>> =>
  createPublicKey(pem).export({ format: 'jwk' }) as Record<string, string>;

/** One EC key in 256 has an x that begins with a zero byte: too many processes for OpenSSL's command line. */
const makeZero = (): string => {
  for (;;) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    if (privateKey.export({ format: 'jwk' }).x?.startsWith('AA'))
      return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim();
  }
};

const make = (name: KeyName): string => (name === 'p256Zero' ? makeZero() : generate(name).trim());

const certificate = (pem: string, name: string): string =>
  text(['req', '-x509', '-key', file(pem), '-subj', `/CN=${name}.example.org`, '-days', '3650']);

export const makeKeys = (): Readonly<Record<KeyName, string>> =>
  Object.fromEntries([...RSA, ...EC, ...EDWARDS].map((name) => [name, make(name)])) as Record<
    KeyName,
    string
  >;

/** A leaf that the authority has signed, after the authority: the wrong way round. */
const chain = (keys: Readonly<Record<KeyName, string>>): string => {
  const authority = certificate(keys.authority, 'authority');
  const request = text(['req', '-new', '-key', file(keys.rsa), '-subj', '/CN=rsa.example.org']);
  const leaf = text(
    [
      'x509',
      '-req',
      '-CA',
      file(authority),
      '-CAkey',
      file(keys.authority),
      '-CAcreateserial',
      '-days',
      '3650',
    ],
    request,
  );
  return authority + leaf;
};

const ssh = (pem: string): string =>
  execFileSync('ssh-keygen', ['-i', '-m', 'PKCS8', '-f', file(text(['pkey', '-pubout'], pem))])
    .toString()
    .trim();

/** What may be pasted: public forms of all, private ones of the two that somebody pastes by mistake. */
export const publish = (keys: Readonly<Record<KeyName, string>>) => {
  const forms = Object.fromEntries(
    Object.entries(keys).map(([name, pem]) => [
      name,
      { jwk: jwkOf(pem), spki: text(['pkey', '-pubout'], pem).trim() },
    ]),
  );
  return {
    forms,
    extra: {
      rsaPkcs1: text(['rsa', '-RSAPublicKey_out'], keys.rsa).trim(),
      rsaCertificate: certificate(keys.rsa, 'rsa').trim(),
      p256Certificate: certificate(keys.p256, 'p256').trim(),
      chain: chain(keys).trim(),
      rsaSsh: ssh(keys.rsa),
      rsaPrivate: keys.rsaNext,
      rsaPrivatePkcs1: text(['rsa', '-traditional'], keys.rsaNext).trim(),
      p256PrivateSec1: text(['ec'], keys.p256Other).trim(),
      rsaEncrypted: text(
        ['pkcs8', '-topk8', '-passout', 'pass:test', '-v2', 'aes-256-cbc'],
        keys.rsaNext,
      ).trim(),
      rsaEncryptedTraditional: text(
        ['rsa', '-traditional', '-aes256', '-passout', 'pass:test'],
        keys.rsaNext,
      ).trim(),
    },
  };
};
