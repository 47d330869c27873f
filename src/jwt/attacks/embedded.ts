/** A key, or the way to one, that the token itself brings (RFC 8725 section 3.10, RFC 7515 sections 4.1.2 to 4.1.8). */
import { createPublicKey } from 'node:crypto';
import { ed25519A, jwks, p256A, rsaA, rsaACertificate, rsaB, secret } from '#content/keys/keys.ts';
import type { Attack, Family } from './attack.ts';
import { draft, encode, mint, privateKey } from './forge.ts';

/** The attacker owns rsaB, and so p256B and ed25519B; the verifier trusts rsaA, p256A and ed25519A. */
const attacker = privateKey('rsaB');
const pair = createPublicKey(attacker).export({ format: 'jwk' });
const p256 = createPublicKey(privateKey('p256B')).export({ format: 'jwk' });
const ed25519 = createPublicKey(privateKey('ed25519B')).export({ format: 'jwk' });
const x5c = [rsaACertificate.replace(/-----[^-]*-----|\s/g, '')];

const HEADERS: readonly (readonly [string, object, string?])[] = [
  ['jwk', { jwk: pair }, 'CVE-2018-0114'],
  [
    'jwk with the kid of the trusted key',
    { jwk: { ...pair, kid: rsaA.kid }, kid: rsaA.kid },
    'CVE-2018-0114',
  ],
  ['jwk as a string', { jwk: JSON.stringify(pair) }],
  ['jwk with a private half', { jwk: attacker.export({ format: 'jwk' }) }],
  ['jwk in an array', { jwk: [pair] }],
  ['jwks', { jwks: { keys: [pair] } }],
  ['keys', { keys: [pair] }],
  ['jku', { jku: 'https://attacker.example/jwks.json' }],
  ['jku with the trusted host as its user', { jku: 'https://example.com@attacker.example/jwks' }],
  ['jku as a data: URL', { jku: `data:application/json;base64,${encode({ keys: [pair] })}` }],
  ['jku as a file', { jku: 'file:///dev/null' }],
  ['jku as a script', { jku: 'javascript:fetch(1)' }],
  ['jku of an inner service', { jku: 'http://169.254.169.254/latest/meta-data/' }],
  ['jku in an array', { jku: ['https://attacker.example/jwks.json'] }],
  ['x5u', { x5u: 'https://attacker.example/cert.pem' }],
  ['x5u of an inner service', { x5u: 'http://localhost:8080/' }],
  ['x5c', { x5c }],
  ['x5c as a string', { x5c: x5c[0] }],
  ['x5c, empty', { x5c: [] }],
  ['x5t of the trusted certificate', { x5t: encode('x') }],
  ['x5t#S256', { 'x5t#S256': encode('x'.repeat(32)) }],
  ['iss of the trusted issuer in the header', { iss: 'https://example.com' }],
];

const brought = HEADERS.map(([name, header, cve]): Attack => {
  const token = mint('RS256', attacker, { alg: 'RS256', kid: rsaA.kid, ...header });
  return { name, ...(cve ? { cve } : {}), draft: draft(token, rsaA.spki), fails: 'signature' };
});

const set = HEADERS.slice(0, 2).map(([name, header]): Attack => {
  const token = mint('RS256', attacker, { alg: 'RS256', kid: rsaA.kid, ...header });
  return { name: `${name}, a JWKS is trusted`, draft: draft(token, jwks), fails: 'signature' };
});

/** No key is trusted: then nothing can be verified, whatever the token brings. */
const alone = HEADERS.map(([name, header]): Attack => {
  const token = mint('RS256', attacker, { alg: 'RS256', ...header });
  return { name: `${name}, no key is trusted`, draft: draft(token, '') };
});

const unlike: readonly Attack[] = [
  {
    name: 'jwk of a P-256 key',
    draft: draft(mint('ES256', privateKey('p256B'), { alg: 'ES256', jwk: p256 }), p256A.spki),
    fails: 'signature',
  },
  {
    name: 'jwk of an Ed25519 key',
    draft: draft(
      mint('EdDSA', privateKey('ed25519B'), { alg: 'EdDSA', jwk: ed25519 }),
      ed25519A.spki,
    ),
    fails: 'signature',
  },
  {
    name: 'jwk with a secret',
    draft: draft(mint('HS256', 'x', { alg: 'HS256', jwk: { kty: 'oct', k: encode('x') } }), secret),
    fails: 'signature',
  },
  {
    name: 'a kid that is in the set, of another key',
    draft: draft(mint('RS256', attacker, { alg: 'RS256', kid: rsaA.kid }), jwks),
    fails: 'signature',
  },
  {
    name: 'a kid of no key in the set',
    draft: draft(
      mint('RS256', attacker, { alg: 'RS256', kid: 'mine' }),
      JSON.stringify({ keys: [rsaA.jwk] }),
    ),
    fails: 'key',
  },
];

export const embedded: Family = {
  name: 'a key that the token brings',
  control: draft(mint('RS256', attacker, { alg: 'RS256', kid: rsaB.kid }), jwks),
  attacks: [...brought, ...set, ...alone, ...unlike],
};
