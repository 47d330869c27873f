/** Keys and signatures on curves whose faults only arithmetic shows, or none does. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { alsoTrue, encode, jwk, NOW, spki, text, type Case } from './case.ts';
import { broken } from './scene-case.ts';

/** RFC 8037 appendix A.1 and RFC 8410 section 10.3: private keys without their public half. */
const pkcs8 = (body: string): string =>
  `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`;
const edwards = pkcs8('MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g');
const otherEdwards = pkcs8('MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC');

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const signer = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
const input = `${encode(text({ alg: 'ES384' }))}.${encode(text({ exp: NOW + 900 }))}`;

const ownInput = `${encode(text({ alg: 'EdDSA' }))}.${encode(text({ exp: NOW + 900 }))}`;
const ownEdwards: Case = {
  maker: 'node:crypto',
  fault: 'a private key without its public half',
  draft: {
    token: `${ownInput}.${encode(sign(null, Buffer.from(ownInput), edwards))}`,
    key: edwards,
    algorithms: 'EdDSA',
  },
  accept: ['private-vs-public'],
};

/** What `openssl dgst -sha256 -sign` makes of a key on P-384, its DER rewritten. */
const sha256: Case = {
  maker: 'node:crypto',
  fault: 'SHA-256 under ES384',
  draft: {
    token: `${input}.${encode(sign('sha256', Buffer.from(input), signer))}`,
    key: text(publicKey.export({ format: 'jwk' })),
    algorithms: 'ES384',
  },
  accept: ['sig-wrong-hash'],
};

export const curves: readonly Case[] = [
  sha256,
  broken('edge', 'Ed25519 is allowed', { algorithms: 'Ed25519' }, 'alg-mismatch'),
  broken(
    'mesh',
    'a PEM cut short',
    { key: spki('ed25519').replace(/.{12}(?=\n-----END)/, '') },
    'pem-malformed',
  ),
  ownEdwards,
  alsoTrue(
    broken(
      'edge',
      'a private key of another pair, without its public half',
      { key: otherEdwards },
      ...['wrong-key', 'payload-tampered', 'signature-mismatch'],
    ),
    'private-vs-public',
  ),
  broken(
    'edge',
    'another key, under the name of RFC 9864',
    { key: text(jwk('ed25519Other', { alg: 'Ed25519' })) },
    'wrong-key',
    'payload-tampered',
    'signature-mismatch',
  ),
];
