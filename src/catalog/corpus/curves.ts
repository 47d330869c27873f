/** Keys and signatures on curves whose faults only arithmetic shows, or none does. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { encode, jwk, NOW, spki, text, type Case } from './case.ts';
import { broken } from './scene-case.ts';

/** RFC 8410 section 10.3: a private key without its public half. */
const edwards = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
-----END PRIVATE KEY-----`;

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const signer = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
const input = `${encode(text({ alg: 'ES384' }))}.${encode(text({ exp: NOW + 900 }))}`;

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
  broken('edge', 'a private key without its public half', { key: edwards }, 'private-vs-public'),
  broken(
    'edge',
    'another key, under the name of RFC 9864',
    { key: text(jwk('ed25519Other', { alg: 'Ed25519' })) },
    'wrong-key',
    'payload-tampered',
    'signature-mismatch',
  ),
];
