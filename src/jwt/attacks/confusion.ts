/** A public key taken for the secret of an HMAC (RFC 8725 section 2.1): whoever knows it, everyone, could sign. */
import { createHash, createPublicKey } from 'node:crypto';
import { ed25519A, p256A, rsaA, rsaACertificate, rsaAPkcs1, secret } from '#content/keys/keys.ts';
import type { Attack, Family } from './attack.ts';
import { claims, draft, mint } from './forge.ts';

const body = (pem: string): string => pem.replace(/-----[^-]*-----|\s/g, '');
const der = (pem: string): Buffer => Buffer.from(body(pem), 'base64');
const crlf = (pem: string): string => pem.replace(/\n/g, '\r\n');
const json = JSON.stringify(rsaA.jwk);
const jwks = JSON.stringify({ keys: [rsaA.jwk] });
const base64 = Buffer.from(rsaA.spki).toString('base64');
const form = encodeURIComponent(rsaA.spki);
const response = JSON.stringify({ public_key: rsaA.spki });
const bytes = (member: string): Buffer => Buffer.from(member, 'base64url');
const raw = createPublicKey(ed25519A.spki).export({ type: 'spki', format: 'der' });

/** RFC 4253 section 6.6 and RFC 8709 section 4, as `ssh-keygen -y` prints them. */
const ssh = (kind: string, ...fields: readonly Uint8Array[]): string => {
  const parts = [Buffer.from(kind), ...fields].flatMap((field) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(field.length);
    return [length, field];
  });
  return `${kind} ${Buffer.concat(parts).toString('base64')} test@example.com`;
};
const signed = (member: string): Buffer => Buffer.concat([Buffer.alloc(1), bytes(member)]);
const sshRsa = ssh('ssh-rsa', bytes(rsaA.jwk.e), signed(rsaA.jwk.n));
const sshEd25519 = ssh('ssh-ed25519', bytes(ed25519A.jwk.x));
const point = Buffer.concat([Buffer.of(4), bytes(p256A.jwk.x), bytes(p256A.jwk.y)]);
const sshEcdsa = ssh('ecdsa-sha2-nistp256', Buffer.from('nistp256'), point);

/** What is configured, what the attacker makes a MAC with, and who took it. */
const FORMS: readonly (readonly [string, string, string | Buffer, string?])[] = [
  ['PEM (SPKI)', rsaA.spki, rsaA.spki, 'CVE-2016-10555'],
  ['PEM (SPKI) with a final newline', `${rsaA.spki}\n`, `${rsaA.spki}\n`, 'CVE-2016-5431'],
  ['PEM (SPKI), newline added by the attacker', rsaA.spki, `${rsaA.spki}\n`, 'CVE-2015-9235'],
  ['PEM (SPKI), newline dropped by the attacker', `${rsaA.spki}\n`, rsaA.spki],
  ['PEM (SPKI) with CRLF', crlf(rsaA.spki), crlf(rsaA.spki)],
  ['PEM (SPKI) after a newline', `\n${rsaA.spki}`, `\n${rsaA.spki}`, 'CVE-2026-34950'],
  ['PEM (SPKI) after a space', ` ${rsaA.spki}`, ` ${rsaA.spki}`, 'CVE-2026-34950'],
  ['PEM (SPKI) on one line', rsaA.spki.replace(/\n/g, ' '), rsaA.spki.replace(/\n/g, ' ')],
  ['PEM (SPKI) with literal \\n', rsaA.spki.replace(/\n/g, '\\n'), rsaA.spki.replace(/\n/g, '\\n')],
  ['PEM (SPKI) in quotes', `"${rsaA.spki}"`, `"${rsaA.spki}"`],
  ['PEM (PKCS#1)', rsaAPkcs1, rsaAPkcs1, 'CVE-2023-48223'],
  ['PEM (PKCS#1) with a final newline', `${rsaAPkcs1}\n`, `${rsaAPkcs1}\n`, 'CVE-2017-11424'],
  ['PEM (certificate)', rsaACertificate, rsaACertificate],
  ['PEM (certificate) with a final newline', `${rsaACertificate}\n`, `${rsaACertificate}\n`],
  ['Base64 of the certificate, x5c', body(rsaACertificate), body(rsaACertificate)],
  ['Base64 of SPKI', body(rsaA.spki), body(rsaA.spki)],
  ['Base64 of the whole PEM', base64, base64],
  ['PEM (SPKI), percent-encoded', form, form],
  ['PEM (SPKI) in JSON', response, response],
  ['PEM (SPKI) in JSON, the attacker has the PEM', response, rsaA.spki],
  ['DER of SPKI', rsaA.spki, der(rsaA.spki)],
  ['DER of PKCS#1', rsaAPkcs1, der(rsaAPkcs1)],
  ['DER of the certificate', rsaACertificate, der(rsaACertificate)],
  ['JWK', json, json],
  ['JWK, indented', JSON.stringify(rsaA.jwk, null, 2), JSON.stringify(rsaA.jwk, null, 2)],
  ['JWK, the modulus as text', json, rsaA.jwk.n],
  ['JWK, the modulus as bytes', json, bytes(rsaA.jwk.n)],
  ['JWK, its thumbprint', json, createHash('sha256').update(json).digest()],
  ['JWKS', jwks, jwks],
  ['JWKS with a final newline', `${jwks}\n`, `${jwks}\n`],
  ['OpenSSH RSA', sshRsa, sshRsa, 'CVE-2022-29217'],
  ['OpenSSH Ed25519', sshEd25519, sshEd25519, 'CVE-2022-29217'],
  ['OpenSSH ECDSA', sshEcdsa, sshEcdsa, 'CVE-2024-33663'],
  ['EC PEM (SPKI)', p256A.spki, p256A.spki],
  ['EC DER of SPKI', p256A.spki, der(p256A.spki)],
  ['EC point', p256A.spki, point],
  ['EC JWK', JSON.stringify(p256A.jwk), JSON.stringify(p256A.jwk)],
  ['Ed25519 PEM (SPKI)', ed25519A.spki, ed25519A.spki],
  ['Ed25519 DER of SPKI', ed25519A.spki, raw],
  ['Ed25519 x as text', JSON.stringify(ed25519A.jwk), ed25519A.jwk.x],
  ['Ed25519 x as bytes', JSON.stringify(ed25519A.jwk), bytes(ed25519A.jwk.x)],
];

const forms = FORMS.map(([name, key, secretBytes, cve]): Attack => ({
  name,
  ...(cve ? { cve } : {}),
  draft: draft(mint('HS256', secretBytes), key),
  fails: 'key',
}));

const sizes = ['HS384', 'HS512'].flatMap((alg) =>
  FORMS.slice(0, 3).map(([name, key, secretBytes]): Attack => ({
    name: `${name}, ${alg}`,
    draft: draft(mint(alg, secretBytes), key, { algorithms: `${alg} RS256` }),
    fails: 'key',
  })),
);

/** The reader says that the text is an encoded secret; it is still a public key. */
const encoded = (
  [
    [
      'base64',
      'PEM read as Base64',
      rsaA.spki,
      Buffer.from(rsaA.spki.replace(/\s/g, ''), 'base64url'),
    ],
    ['base64', 'Base64 of SPKI, decoded', body(rsaA.spki), der(rsaA.spki)],
    ['base64', 'Base64 of the certificate, decoded', body(rsaACertificate), der(rsaACertificate)],
    ['base64', 'Base64 of the PEM, decoded', Buffer.from(rsaA.spki).toString('base64'), rsaA.spki],
    [
      'base64url',
      'Base64URL of SPKI, decoded',
      der(rsaA.spki).toString('base64url'),
      der(rsaA.spki),
    ],
    ['hex', 'hexadecimal SPKI, decoded', der(rsaA.spki).toString('hex'), der(rsaA.spki)],
  ] as const
).map(([secretEncoding, name, key, secretBytes]): Attack => ({
  name,
  draft: draft(mint('HS256', secretBytes), key, { secretEncoding }),
  fails: 'key',
}));

/** `oct` keys that hold a public key, and public keys that call themselves `oct`. */
const disguised = [
  { kty: 'oct', k: der(rsaA.spki).toString('base64url') },
  { kty: 'oct', k: Buffer.from(rsaA.spki).toString('base64url') },
].map((jwk, index): Attack => ({
  name: `an oct JWK that holds a public key, ${index === 0 ? 'DER' : 'PEM'}`,
  draft: draft(mint('HS256', bytes(jwk.k)), JSON.stringify(jwk)),
  fails: 'key',
}));

export const confusion: Family = {
  name: 'a public key as HMAC secret',
  control: draft(mint('HS256', secret, undefined, claims), secret),
  attacks: [...forms, ...sizes, ...encoded, ...disguised],
};
